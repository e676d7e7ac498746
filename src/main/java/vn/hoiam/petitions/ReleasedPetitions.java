package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.journal.FactCount;
import vn.hoiam.journal.UntilNextFact;
import vn.hoiam.store.Slice;
import vn.hoiam.store.Where;
import vn.hoiam.units.UnitRow;

/** What an officer has released: all that anybody may list. */
@ApplicationScoped
public class ReleasedPetitions {

    private static final long MOST_KEPT = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    FactCount facts;

    // Counted over all of them, while a page shows twenty.
    private final UntilNextFact<ReleasedFilter, Long> totals = new UntilNextFact<>(MOST_KEPT);
    private final UntilNextFact<ReleasedFilter, List<ReleasedCount>> counts = new UntilNextFact<>(MOST_KEPT);

    /** Released petitions, the latest released first. */
    public Slice<PublicRow> list(ReleasedFilter filter, int first, int most) {
        var where = where(filter);
        var rows = where.bind(
                        em.createQuery("""
                        select new vn.hoiam.petitions.PublicRow(p.number, p.kind, p.sector, p.status, p.shown.subject,
                          p.shown.text, p.unit.id, p.submittedAt, p.promise.replyDueOn, p.answeredAt, p.closedAt, p.shown.releasedAt,
                          p.shown.reply)
                        from Petition p
                        """ + where + " order by p.shown.releasedAt desc, p.id desc", PublicRow.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        var total = totals.get(
                filter, facts, () -> where.bind(em.createQuery("select count(p) from Petition p" + where, Long.class))
                        .getSingleResult());
        return new Slice<>(rows, total);
    }

    /** Those of these numbers that are public as the database stands now, in no order. */
    public List<PublicRow> list(Collection<PetitionNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select new vn.hoiam.petitions.PublicRow(p.number, p.kind, p.sector, p.status, p.shown.subject,
                          p.shown.text, p.unit.id, p.submittedAt, p.promise.replyDueOn, p.answeredAt, p.closedAt, p.shown.releasedAt,
                          p.shown.reply)
                        from Petition p where p.shown.releasedAt is not null and p.number in :numbers
                        """, PublicRow.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** How many each unit holds, former ones for themselves; of a unit that holds none nothing is said. The filter has a day. */
    public List<ReleasedCount> count(ReleasedFilter filter) {
        return counts.get(filter, facts, () -> {
            var all = byState(filter).stream()
                    .map(row -> PublicState.ANSWERED.statuses().contains((PetitionStatus) row[1])
                            ? new ReleasedCount((Long) row[0], (Long) row[2], (Long) row[2], 0)
                            : new ReleasedCount((Long) row[0], (Long) row[2], 0, 0));
            var late = byState(filter.onlyLate()).stream()
                    .map(row -> new ReleasedCount((Long) row[0], 0, 0, (Long) row[2]));
            return List.copyOf(Stream.concat(all, late)
                    .collect(Collectors.toMap(ReleasedCount::unitId, Function.identity(), ReleasedCount::plus))
                    .values());
        });
    }

    private List<Object[]> byState(ReleasedFilter filter) {
        var where = where(filter);
        return where.bind(em.createQuery(
                        "select p.unit.id, p.status, count(p) from Petition p" + where
                                + " group by p.unit.id, p.status",
                        Object[].class))
                .getResultList();
    }

    /** The latest ones that were released together with their reply. */
    public List<PublicRow> newestAnswered(int most) {
        return em.createQuery("""
                        select new vn.hoiam.petitions.PublicRow(p.number, p.kind, p.sector, p.status, p.shown.subject,
                          p.shown.text, p.unit.id, p.submittedAt, p.promise.replyDueOn, p.answeredAt, p.closedAt, p.shown.releasedAt,
                          p.shown.reply)
                        from Petition p
                        where p.shown.releasedAt is not null and p.shown.reply is not null
                        order by p.shown.releasedAt desc, p.id desc
                        """, PublicRow.class).setMaxResults(most).getResultList();
    }

    private static Where where(ReleasedFilter filter) {
        var where = new Where()
                .and("p.shown.releasedAt is not null")
                .and("p.unit.id in :units", "units", ids(filter.units()))
                .and("p.sector = :sector", "sector", filter.sector())
                .and(
                        "p.status in :statuses",
                        "statuses",
                        filter.state() == null ? null : filter.state().statuses())
                .and("""
                        (lower(p.shown.subject) like :words escape '!' or lower(p.shown.text) like :words escape '!'
                          or lower(p.shown.reply) like :words escape '!')
                        """, "words", Piles.pattern(filter.words()));
        if (filter.late()) {
            where.and("""
                    (p.closedAt is null and p.promise.replyDueOn < :today
                      or function('vietnam_day', p.answeredAt) > p.promise.replyDueOn)
                    """, "today", filter.today());
        }
        return where;
    }

    private static List<Long> ids(List<UnitRow> units) {
        return units == null ? null : units.stream().map(UnitRow::id).toList();
    }
}
