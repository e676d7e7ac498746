package vn.hoiam.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoiam.journal.FactCount;
import vn.hoiam.journal.UntilNextFact;
import vn.hoiam.language.VietnameseOrder;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The figures of all units; what each of them means is said once, in {@code db/migration/R__figures.sql}. */
@ApplicationScoped
public class Figures {

    private static final long MOST_KEPT = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    FactCount facts;

    private record Asked(Period period, Long unit) {}

    // All petitions of a year may be read for them, and everybody asks for the same few.
    private final UntilNextFact<Asked, List<UnitFigures>> lists = new UntilNextFact<>(MOST_KEPT);
    private final UntilNextFact<Asked, List<DayBand>> bands = new UntilNextFact<>(MOST_KEPT);

    /** Of one unit of today. */
    public UnitFigures of(UnitRow unit, Period period) {
        return list(period, unit.id()).get(0);
    }

    /** Of the whole province, with what belongs to no unit of today alone. */
    public UnitFigures ofProvince(Period period) {
        return list(period, null).stream()
                .filter(figures -> figures.unit() == null)
                .findFirst()
                .orElseThrow();
    }

    /** Of all units of today: the province’s own body, then the communes in the order of the Vietnamese alphabet. */
    public List<UnitFigures> list(Period period) {
        return list(period, null).stream()
                .filter(figures -> figures.unit() != null)
                .sorted(Comparator.<UnitFigures, UnitLevel>comparing(
                                figures -> figures.unit().level())
                        .thenComparing(figures -> figures.unit().name(), new VietnameseOrder()))
                .toList();
    }

    /** How long answers took; of one unit, or of the whole province when it is null. */
    public List<DayBand> answerDays(UnitRow unit, Period period) {
        var asked = new Asked(period, unit == null ? null : unit.id());
        return bands.get(asked, facts, () -> countDays(asked));
    }

    private List<DayBand> countDays(Asked asked) {
        var rows = rows(ask("""
                select first_day, on_time, late
                from answer_days(cast(?1 as date), cast(?2 as date), cast(?3 as date), cast(?4 as bigint))
                """, asked));
        var bands = new ArrayList<DayBand>();
        for (int i = 0; i < rows.size(); i++) {
            var last = i + 1 < rows.size() ? (Integer) (number(rows.get(i + 1)[0]) - 1) : null;
            bands.add(new DayBand(number(rows.get(i)[0]), last, count(rows.get(i)[1]), count(rows.get(i)[2])));
        }
        return List.copyOf(bands);
    }

    private List<UnitFigures> list(Period period, Long onlyUnit) {
        var asked = new Asked(period, onlyUnit);
        return lists.get(asked, facts, () -> count(asked));
    }

    private List<UnitFigures> count(Asked asked) {
        return rows(ask("""
                        select unit_id, received, answered_on_time, answered_late, open_on_time, open_overdue,
                          told_on_time, told_late, untold_on_time, untold_overdue, forwarded_out, forwarded_in,
                          median_days, ninth_decile_days, answered_share, answered_low, answered_high,
                          told_share, told_low, told_high, asked_again, complained_again
                        from unit_figures(cast(?1 as date), cast(?2 as date), cast(?3 as date), cast(?4 as bigint))
                        """, asked)).stream().map(this::figures).toList();
    }

    private Query ask(String sql, Asked asked) {
        var period = asked.period();
        return em.createNativeQuery(sql)
                .setParameter(1, period.from().toString())
                .setParameter(2, period.to().toString())
                .setParameter(3, period.today().toString())
                .setParameter(4, asked.unit());
    }

    private UnitFigures figures(Object[] row) {
        return UnitFigures.of(row[0] == null ? null : units.row(count(row[0])), row, 1);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
