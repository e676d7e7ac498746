package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.store.Where;

/** The piles of petitions that lie before officials. */
@ApplicationScoped
public class Piles {

    /** Answered, its sender wishes it and nobody has decided yet; or a decision that the law wants known in public. */
    private static final String TO_RELEASE = """
            (p.wantsPublication = true and p.answeredAt is not null and p.shown.reply is null and p.shown.withheldAt is null
              or p.kind = vn.hoiam.petitions.PetitionKind.COMPLAINT_2 and p.status in (
                vn.hoiam.petitions.PetitionStatus.RESOLVED, vn.hoiam.petitions.PetitionStatus.RATED))
            """;

    @PersistenceContext
    EntityManager em;

    public List<PetitionRow> list(InboxFilter filter, int first, int most) {
        var where = where(filter);
        return where.bind(em.createQuery("""
                        select new vn.hoiam.petitions.PetitionRow(p.number, p.subject, p.kind, p.sector, p.status,
                          p.unit.id, p.submittedAt, p.promise.notifyStep, p.promise.notifyDueOn, p.notifiedAt,
                          p.promise.replyStep, p.promise.replyDueOn, p.answeredAt, p.closedAt, p.concern.forLeader, o.name,
                          p.urgency.code, w.since)
                        from Petition p left join p.charge.official o left join NewWord w on w.petition = p
                        """ + where + order(filter.tab()), PetitionRow.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many lie on a pile as it is narrowed; without narrowing {@link #count(InboxFilter)} tells it of every pile. */
    public long total(InboxFilter filter) {
        var where = where(filter);
        return where.bind(em.createQuery("select count(p) from Petition p" + where, Long.class))
                .getSingleResult();
    }

    /** Which of these lie in the pile. */
    public Set<PetitionNumber> among(InboxFilter filter, Collection<PetitionNumber> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        var where = where(filter).and("p.number in :numbers", "numbers", numbers);
        return where.bind(em.createQuery("select p.number from Petition p" + where, PetitionNumber.class))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The first of the pile that is none of these. */
    public Optional<PetitionNumber> first(InboxFilter filter, Collection<PetitionNumber> but) {
        var where = where(filter).and("p.number not in :but", "but", but);
        return where.bind(em.createQuery(
                        "select p.number from Petition p" + where + order(filter.tab()), PetitionNumber.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many petitions of a pile are due on which day, until the last of these days; those of earlier days count, too. */
    public SortedMap<LocalDate, Long> dueDays(InboxFilter filter, LocalDate until) {
        var where = where(filter.onAnyDay()).and("p.closedAt is null").and("p.nextDueOn <= :until", "until", until);
        var days = new TreeMap<LocalDate, Long>();
        where.bind(em.createQuery(
                        "select p.nextDueOn, count(p) from Petition p" + where + " group by p.nextDueOn",
                        Object[].class))
                .getResultStream()
                .forEach(row -> days.put((LocalDate) row[0], (Long) row[1]));
        return days;
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
                        select sum(case when p.closedAt is null and p.charge.official.id = :me then 1 else 0 end),
                          sum(case when p.closedAt is null then 1 else 0 end),
                          sum(case when p.nextDueOn < :today then 1 else 0 end),
                          sum(case when p.nextDueOn >= :today and p.nextDueOn <= :soon then 1 else 0 end),
                          sum(case when p.status in (vn.hoiam.petitions.PetitionStatus.NEW,
                            vn.hoiam.petitions.PetitionStatus.FORWARDED) then 1 else 0 end),
                          sum(case when w.since is not null then 1 else 0 end),
                          sum(case when p.status = vn.hoiam.petitions.PetitionStatus.NEED_INFO then 1 else 0 end),
                          sum(case when p.status = vn.hoiam.petitions.PetitionStatus.NEED_SIGN then 1 else 0 end),
                          sum(case when p.status = vn.hoiam.petitions.PetitionStatus.DRAFT_REPLY then 1 else 0 end),
                          sum(case when p.closedAt is null and p.forwardings >= :most then 1 else 0 end),
                          sum(case when p.closedAt is not null then 1 else 0 end),
                          sum(case when
                        """ + TO_RELEASE + """
                          then 1 else 0 end)
                        from Petition p left join NewWord w on w.petition = p
                        """ + where, Object[].class))
                .setParameter("me", filter.me())
                .setParameter("today", filter.today())
                .setParameter("soon", filter.soonUntil())
                .setParameter("most", CaseHandling.mostForwardings())
                .getSingleResult();
        var piles = Stream.of(counts)
                .map(count -> count == null ? 0L : ((Number) count).longValue())
                .collect(Collectors.toCollection(ArrayList::new));
        piles.add(InboxTab.ELSEWHERE.ordinal(), countElsewhere(filter));
        return piles;
    }

    private long countElsewhere(InboxFilter filter) {
        return filter.units() == null || filter.units().isEmpty()
                ? 0
                : elsewhere(filter)
                        .bind(em.createQuery("select count(p) from Petition p" + elsewhere(filter), Long.class))
                        .getSingleResult();
    }

    /** What one of these units sent on to another, which has not answered it yet; nothing that is about anybody’s conduct or decision. */
    private static Where elsewhere(InboxFilter filter) {
        return new Where()
                .and("p.closedAt is null and p.concern.concerned is null and p.forwardings > 0")
                .and("p.unit.id not in :units", "units", filter.units())
                .and("exists (select f.id from Forwarding f where f.petition = p and f.from.id in :units)");
    }

    /** What lies with the leader of a unit alone is in no list and no count of anybody else. */
    private static Where seen(InboxFilter filter) {
        var where = new Where()
                .and("p.unit.id in :units", "units", filter.units())
                .and("p.kind in :kinds", "kinds", filter.kinds());
        return filter.confided() != null && filter.confided().isEmpty()
                ? where.and("p.concern.forLeader = false")
                : where.and("(p.concern.forLeader = false or p.unit.id in :confided)", "confided", filter.confided());
    }

    private static Where where(InboxFilter filter) {
        return narrowed(pile(filter), filter.narrowing());
    }

    private static Where pile(InboxFilter filter) {
        if (filter.tab() == InboxTab.ELSEWHERE) {
            return filter.units() == null || filter.units().isEmpty()
                    ? new Where().and("p.id is null")
                    : elsewhere(filter);
        }
        var where = seen(filter);
        return switch (filter.tab()) {
            case MINE -> where.and("p.closedAt is null").and("p.charge.official.id = :me", "me", filter.me());
            case OPEN -> where.and("p.closedAt is null");
            case OVERDUE -> where.and("p.nextDueOn < :today", "today", filter.today());
            case DUE_SOON ->
                where.and("p.nextDueOn >= :today", "today", filter.today())
                        .and("p.nextDueOn <= :soon", "soon", filter.soonUntil());
            case WAITING ->
                where.and("p.status in (vn.hoiam.petitions.PetitionStatus.NEW,"
                        + " vn.hoiam.petitions.PetitionStatus.FORWARDED)");
            case FROM_SENDER -> where.and("exists (select n.since from NewWord n where n.petition = p)");
            case WITH_SENDER -> where.and("p.status = vn.hoiam.petitions.PetitionStatus.NEED_INFO");
            case UNSIGNED -> where.and("p.status = vn.hoiam.petitions.PetitionStatus.NEED_SIGN");
            case TO_DECIDE ->
                where.and("p.closedAt is null and p.forwardings >= :most", "most", CaseHandling.mostForwardings());
            case TO_SIGN -> where.and("p.status = vn.hoiam.petitions.PetitionStatus.DRAFT_REPLY");
            case CLOSED -> where.and("p.closedAt is not null");
            case TO_RELEASE -> where.and(TO_RELEASE);
            case ELSEWHERE -> throw new IllegalArgumentException(filter.tab().name());
        };
    }

    private static Where narrowed(Where where, InboxNarrowing wish) {
        where.and("p.sector = :sector", "sector", wish.sector())
                .and("p.kind = :kind", "kind", wish.kind())
                .and("p.urgency.code = :urgency", "urgency", wish.urgency())
                .and("p.nextDueOn = :dueOn", "dueOn", wish.dueOn());
        var number = PetitionNumber.find(Written.line(wish.words()));
        if (number.isPresent()) {
            return where.and("p.number = :number", "number", number.get());
        }
        return where.and(
                "(lower(p.subject) like :words escape '!' or lower(p.text) like :words escape '!')",
                "words",
                pattern(wish.words()));
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
            default -> " order by p.nextDueOn, p.urgency.rank desc nulls last, p.id";
        };
    }
}
