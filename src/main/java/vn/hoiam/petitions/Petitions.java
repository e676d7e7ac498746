package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.files.StoredFile;
import vn.hoiam.store.Slice;
import vn.hoiam.store.Where;

/** All petitions on file. */
@ApplicationScoped
public class Petitions {

    /** Answered, its sender wishes it and nobody has decided yet; or a decision that the law wants known in public. */
    private static final String TO_RELEASE = """
            (p.wantsPublication = true and p.answeredAt is not null and p.shown.reply is null and p.shown.withheldAt is null
              or p.kind = vn.hoiam.petitions.PetitionKind.COMPLAINT_2 and p.status in (
                vn.hoiam.petitions.PetitionStatus.RESOLVED, vn.hoiam.petitions.PetitionStatus.RATED))
            """;

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

    /** What was filled in with it beside subject and text. */
    Map<Particular, String> particulars(Petition petition) {
        return particulars.of(petition);
    }

    /** What came with it, in order. */
    List<StoredFile> files(Petition petition) {
        return attachments.list(petition).stream().map(Attachment::file).toList();
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

    public Slice<PetitionRow> list(InboxFilter filter, int first, int most) {
        var where = where(filter);
        var rows = where.bind(em.createQuery("""
                        select new vn.hoiam.petitions.PetitionRow(p.number, p.subject, p.kind, p.sector, p.status,
                          p.unit.id, p.submittedAt, p.promise.notifyStep, p.promise.notifyDueOn, p.notifiedAt,
                          p.promise.replyStep, p.promise.replyDueOn, p.answeredAt, p.closedAt, p.concern.forLeader)
                        from Petition p
                        """ + where + order(filter.tab()), PetitionRow.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        var total = where.bind(em.createQuery("select count(p) from Petition p" + where, Long.class))
                .getSingleResult();
        return new Slice<>(rows, total);
    }

    /** How many of these units’ petitions wait for an answer. */
    public long countOpen(List<Long> units) {
        return em.createQuery(
                        "select count(p) from Petition p where p.closedAt is null and p.unit.id in :units", Long.class)
                .setParameter("units", units)
                .getSingleResult();
    }

    /** How many lie on every pile, in the order of {@link InboxTab}. */
    public List<Long> count(InboxFilter filter) {
        var where = seen(filter);
        var counts = where.bind(em.createQuery("""
                        select sum(case when p.closedAt is null then 1 else 0 end),
                          sum(case when p.nextDueOn < :today then 1 else 0 end),
                          sum(case when p.nextDueOn >= :today and p.nextDueOn <= :soon then 1 else 0 end),
                          sum(case when p.status in (vn.hoiam.petitions.PetitionStatus.NEW,
                            vn.hoiam.petitions.PetitionStatus.FORWARDED) then 1 else 0 end),
                          sum(case when p.status = vn.hoiam.petitions.PetitionStatus.NEED_SIGN then 1 else 0 end),
                          sum(case when p.status = vn.hoiam.petitions.PetitionStatus.DRAFT_REPLY then 1 else 0 end),
                          sum(case when p.closedAt is null and p.forwardings >= :most then 1 else 0 end),
                          sum(case when p.closedAt is not null then 1 else 0 end),
                          sum(case when
                        """ + TO_RELEASE + """
                          then 1 else 0 end)
                        from Petition p
                        """ + where, Object[].class))
                .setParameter("today", filter.today())
                .setParameter("soon", filter.soonUntil())
                .setParameter("most", CaseHandling.mostForwardings())
                .getSingleResult();
        return Stream.of(counts)
                .map(count -> count == null ? 0L : ((Number) count).longValue())
                .toList();
    }

    /** What lies with the leader of a unit alone is in no list and no count of anybody else. */
    private static Where seen(InboxFilter filter) {
        var where = new Where().and("p.unit.id in :units", "units", filter.units());
        return filter.confided() != null && filter.confided().isEmpty()
                ? where.and("p.concern.forLeader = false")
                : where.and("(p.concern.forLeader = false or p.unit.id in :confided)", "confided", filter.confided());
    }

    private static Where where(InboxFilter filter) {
        var where = seen(filter);
        switch (filter.tab()) {
            case OPEN -> where.and("p.closedAt is null");
            case OVERDUE -> where.and("p.nextDueOn < :today", "today", filter.today());
            case DUE_SOON ->
                where.and("p.nextDueOn >= :today", "today", filter.today())
                        .and("p.nextDueOn <= :soon", "soon", filter.soonUntil());
            case WAITING ->
                where.and("p.status in (vn.hoiam.petitions.PetitionStatus.NEW,"
                        + " vn.hoiam.petitions.PetitionStatus.FORWARDED)");
            case UNSIGNED -> where.and("p.status = vn.hoiam.petitions.PetitionStatus.NEED_SIGN");
            case TO_DECIDE ->
                where.and("p.closedAt is null and p.forwardings >= :most", "most", CaseHandling.mostForwardings());
            case TO_SIGN -> where.and("p.status = vn.hoiam.petitions.PetitionStatus.DRAFT_REPLY");
            case CLOSED -> where.and("p.closedAt is not null");
            case TO_RELEASE -> where.and(TO_RELEASE);
            default -> throw new IllegalArgumentException(filter.tab().name());
        }
        var number = PetitionNumber.find(Written.line(filter.words()));
        if (number.isPresent()) {
            return where.and("p.number = :number", "number", number.get());
        }
        return where.and(
                "(lower(p.subject) like :words escape '!' or lower(p.text) like :words escape '!')",
                "words",
                pattern(filter.words()));
    }

    /** What {@code like … escape '!'} finds the words by; null when there are none. */
    static String pattern(String words) {
        var line = Written.line(words);
        return line == null ? null : "%" + line.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static String order(InboxTab tab) {
        return switch (tab) {
            case CLOSED -> " order by p.closedAt desc, p.id desc";
            case TO_RELEASE -> " order by p.answeredAt, p.id";
            default -> " order by p.nextDueOn, p.id";
        };
    }

    private static Petition first(TypedQuery<Petition> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }
}
