package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.language.PersonalWords;
import vn.hoiam.store.Moments;
import vn.hoiam.units.Units;

/** What units have answered before. */
@ApplicationScoped
public class Precedents {

    private static final int MOST = 5;

    // From which likeness of two subjects on: in the same sector, and in any.
    private static final double ALIKE_IN_SECTOR = 0.2;
    private static final double ALIKE = 0.45;

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    /**
     * The answered cases of its kind of the unit of a petition, and of the former ones it answers for, that are most like it, with their signed replies. What lies or lay with the leader alone
     * is offered for a petition that does so, too, and for no other. Whoever shows it asks {@link Visibility} first.
     */
    public List<Precedent> of(Petition petition) {
        List<?> rows = em.createNativeQuery("""
                        select number, subject, words, signer, signed_at, contact_name, contact_phone, contact_email
                        from (select p.number, p.subject, p.sector, r.text as words, r.decider as signer,
                                     r.decided_at as signed_at, p.contact_name, p.contact_phone, p.contact_email,
                                     similarity(lower(p.subject), lower(cast(?3 as text))) as alike
                              from petition p join reply r on r.petition_id = p.id and r.stage = 'SENT'
                              where p.unit_id = any (cast(?1 as bigint[])) and p.id <> ?2 and p.kind = ?8 and p.answered_at is not null
                                and (not p.for_leader or ?5)) earlier
                        where alike >= ?7 or sector = ?4 and alike >= ?6
                        order by alike desc, signed_at desc
                        """)
                .setParameter(
                        1,
                        units.held(units.row(units.seat(petition.unit()).id())).stream()
                                .map(unit -> String.valueOf(unit.id()))
                                .collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, petition.id())
                .setParameter(3, petition.subject())
                .setParameter(4, petition.sector())
                .setParameter(5, petition.concern().isForLeader())
                .setParameter(6, ALIKE_IN_SECTOR)
                .setParameter(7, ALIKE)
                .setParameter(8, petition.kind().name())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Precedents::read).toList();
    }

    private static Precedent read(Object[] row) {
        return new Precedent(
                new PetitionNumber((String) row[0]), (String) row[1], masked(row), (String) row[3], Moments.of(row[4]));
    }

    /** It was written to somebody else. */
    private static String masked(Object[] row) {
        var known = Stream.of(row[5], row[6], row[7]).filter(Objects::nonNull).map(String.class::cast);
        return PersonalWords.masked((String) row[2], known.toList());
    }
}
