package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoiam.NotFound;
import vn.hoiam.files.StoredFile;

/** All petitions on file. */
@ApplicationScoped
public class Petitions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Attachments attachments;

    @Inject
    Particulars particulars;

    /** Keeps a petition with what was filled in and the files that came with it. */
    void add(Petition petition, Submitted submitted) {
        em.persist(petition);
        em.flush();
        particulars.add(petition, submitted.particulars());
        attachments.add(petition, submitted.enclosed());
    }

    Petition byId(long id) {
        return em.createQuery("select p from Petition p join fetch p.chosenUnit where p.id = :id", Petition.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The petition of that number with its unit and who has it in hand. Whoever shows it asks {@link Visibility} first. */
    public Petition get(PetitionNumber number) {
        return first(
                em.createQuery("select p from Petition p join fetch p.unit where p.number = :number", Petition.class)
                        .setHint("eclipselink.left-join-fetch", "p.charge.official")
                        .setParameter("number", number));
    }

    /** Those of these numbers with their units, nearest date first. Whoever shows them asks {@link Visibility} first. */
    public List<Petition> list(Collection<PetitionNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select p from Petition p join fetch p.unit where p.number in :numbers
                                order by p.nextDueOn, p.id
                                """, Petition.class)
                        .setHint("eclipselink.left-join-fetch", "p.charge.official")
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** The same, locked until the transaction ends: what is done to it and its journal line stand in one order. */
    Petition take(PetitionNumber number) {
        return first(em.createQuery("select p from Petition p where p.number = :number", Petition.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of these numbers, locked in an order that is always the same, so that no two wait for each other. */
    List<Petition> take(Collection<PetitionNumber> numbers) {
        return em.createQuery("select p from Petition p where p.number in :numbers order by p.id", Petition.class)
                .setParameter("numbers", numbers)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What was filled in with it beside subject and text. Whoever shows it asks {@link Visibility} first. */
    public Map<Particular, String> particulars(Petition petition) {
        return particulars.of(petition);
    }

    /** What came with it, in order. */
    List<StoredFile> files(Petition petition) {
        return attachments.list(petition).stream().map(Attachment::file).toList();
    }

    /** The petition, locked together with all that came with the same files. */
    Petition takeWithSharers(PetitionNumber number) {
        attachments.take(number);
        return take(number);
    }

    /** Other petitions that came with the same files. */
    List<UUID> sharers(Petition petition) {
        return attachments.sharers(petition);
    }

    /** What its sender answered to the questions of the office, in order. */
    List<String> answers(Petition petition) {
        return em.createQuery(
                        "select q.answer from Question q where q.petition = :petition and q.answer is not null order by q.id",
                        String.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** What its sender said of its result, at once and some weeks later, and when they took it back. */
    List<String> remarks(Petition petition) {
        List<?> said = em.createNativeQuery("""
                        select words from (
                            select 1 as place, words from case_act
                            where petition_id = ?1 and act = 'WITHDRAW' and words is not null
                            union all select 2, comment from rating where petition_id = ?1 and comment is not null
                            union all select 3, words from outcome where petition_id = ?1 and words is not null) said
                        order by place
                        """).setParameter(1, petition.id()).getResultList();
        return said.stream().map(String.class::cast).toList();
    }

    /** As if it had never been: with everything that refers to it, but for its journal. */
    void forget(Petition petition) {
        em.flush();
        em.detach(petition);
        em.createNativeQuery("select cast(petition_is_taken_over(?1) as text)")
                .setParameter(1, petition.id())
                .getResultList();
    }

    /** Whether others have been joined to it, whose senders follow it. */
    boolean hasDuplicates(Petition petition) {
        return em.createQuery("select count(p) from Petition p where p.linkage.main = :main", Long.class)
                        .setParameter("main", petition)
                        .getSingleResult()
                > 0;
    }

    /** Those that were joined to it, locked as well; nobody joins another while it is locked itself. */
    List<Petition> takeJoinedTo(Petition main) {
        return em.createQuery("select p from Petition p where p.linkage.main = :main order by p.id", Petition.class)
                .setParameter("main", main)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Makes others wait who work on this petition, so that a line of its journal has its place. */
    public void hold(PetitionNumber number) {
        take(number);
    }

    /** An open petition of one of these units that nobody else is working on, locked until the transaction ends. */
    Optional<Petition> takeOneOf(Collection<Long> units) {
        List<?> found = em.createNativeQuery("""
                        select * from petition
                        where closed_at is null and unit_id = any (cast(?1 as bigint[]))
                        order by id limit 1 for update skip locked
                        """, Petition.class)
                .setParameter(1, units.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return found.stream().map(Petition.class::cast).findFirst();
    }

    Optional<Petition> find(String locator) {
        return em.createQuery("select p from Petition p join fetch p.unit where p.locator = :locator", Petition.class)
                .setParameter("locator", locator)
                .getResultStream()
                .findFirst();
    }

    Petition take(String locator) {
        return first(em.createQuery("select p from Petition p where p.locator = :locator", Petition.class)
                .setParameter("locator", locator)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private static Petition first(TypedQuery<Petition> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }
}
