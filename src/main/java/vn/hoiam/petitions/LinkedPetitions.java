package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Petitions that hang together: joined to one main file, split off from one that was sent, or taking an earlier one further. */
@ApplicationScoped
public class LinkedPetitions {

    /** How many a clerk is offered. */
    private static final int MOST_CANDIDATES = 5;

    @PersistenceContext
    EntityManager em;

    /** What hangs together with a petition, in one question. Whoever shows it asks {@link Visibility} first. */
    public LinkedCases to(Petition petition) {
        var sent = sent(petition);
        var earlier = petition.linkage().earlier();
        var all = em.createQuery("""
                        select p from Petition p join fetch p.unit
                        where p.linkage.main = :petition or p.linkage.origin = :sent or p = :sent
                          or p.linkage.earlier = :petition or p = :earlier order by p.id
                        """, Petition.class)
                .setParameter("petition", petition)
                .setParameter("sent", sent)
                .setParameter("earlier", earlier == null ? petition : earlier)
                .getResultList();
        return new LinkedCases(
                all.stream()
                        .filter(other -> !other.id().equals(petition.id()))
                        .filter(other -> sent(other).id().equals(sent.id()))
                        .toList(),
                all.stream().filter(other -> isJoined(other, petition)).toList(),
                new LinkedCases.Taken(
                        earlier,
                        all.stream()
                                .filter(other -> is(petition, other.linkage().earlier()))
                                .findFirst()
                                .orElse(null)));
    }

    private static boolean is(Petition petition, Petition other) {
        return other != null && other.id().equals(petition.id());
    }

    private static boolean isJoined(Petition other, Petition main) {
        return is(main, other.linkage().main());
    }

    /** The petition as its sender sent it, of which this one is a part, or which it is itself. */
    Petition sent(Petition petition) {
        var origin = petition.linkage().origin();
        return origin == null ? petition : origin;
    }

    boolean isTakenFurther(Petition petition) {
        return em.createQuery("select count(p) from Petition p where p.linkage.earlier = :petition", Long.class)
                        .setParameter("petition", petition)
                        .getSingleResult()
                > 0;
    }

    int countParts(Petition sent) {
        return em.createQuery("select count(p) from Petition p where p.linkage.origin = :sent", Long.class)
                .setParameter("sent", sent)
                .getSingleResult()
                .intValue();
    }

    /** What may be the same matter among the open ones of its unit: of the same sender, or among those that are alike, in their order. */
    List<Candidate> candidates(Petition petition, List<PetitionNumber> alike) {
        List<?> rows = em.createNativeQuery("""
                        select number, subject, status, same_sender
                        from (select id, number, subject, status,
                                     coalesce(regexp_replace(contact_phone, '[^0-9]', '', 'g')
                                                = regexp_replace(cast(?3 as text), '[^0-9]', '', 'g')
                                              or lower(contact_email) = lower(cast(?4 as text)), false) as same_sender,
                                     array_position(cast(?5 as text[]), number) as place
                              from petition
                              where unit_id = ?1 and id <> ?2 and main_id is null and closed_at is null
                                and (not for_leader or ?6)) other
                        where same_sender or place is not null
                        order by same_sender desc, place, id desc
                        """)
                .setParameter(1, petition.unit().id())
                .setParameter(2, petition.id())
                .setParameter(3, petition.contact().phone())
                .setParameter(4, petition.contact().email())
                .setParameter(5, alike.stream().map(PetitionNumber::value).collect(Collectors.joining(",", "{", "}")))
                .setParameter(6, petition.concern().isForLeader())
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(LinkedPetitions::candidate)
                .toList();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                new PetitionNumber((String) row[0]), (String) row[1], PetitionStatus.valueOf((String) row[2]), (Boolean)
                        row[3]);
    }
}
