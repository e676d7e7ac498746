package vn.hoiam.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.store.Slice;
import vn.hoiam.units.Units;

/**
 * Figures as an inspector asks for them, and the petitions behind every number; both by {@code db/migration/R__figures.sql}.
 * Nobody is told of units that are not theirs to inspect.
 */
@ApplicationScoped
public class InspectedFigures {

    private static final String NARROWING =
            "cast(?1 as date), cast(?2 as date), cast(?3 as date), cast(?4 as bigint[]), "
                    + "cast(?5 as text), cast(?6 as text), cast(?7 as text), cast(?8 as text)";

    @PersistenceContext
    EntityManager em;

    @Inject
    InspectedUnits mine;

    @Inject
    Units units;

    @Inject
    Groups groups;

    /** A line for each group, in the order of its list, and last all petitions together, in which each is counted once. */
    public List<GroupFigures> list(Grouping by, FiguresFilter filter) {
        var rows =
                rows(narrow(em.createNativeQuery("""
                        select is_total, of_group, received, answered_on_time, answered_late, open_on_time, open_overdue,
                          told_on_time, told_late, untold_on_time, untold_overdue, forwarded_out, forwarded_in,
                          median_days, ninth_decile_days, answered_share, answered_low, answered_high,
                          told_share, told_low, told_high, asked_again, complained_again
                        from group_figures(cast(?9 as text),
                        """ + NARROWING + ")"), filter).setParameter(9, by.name()));
        var told = new HashMap<String, UnitFigures>();
        for (var row : rows) {
            told.put(Group.told((boolean) row[0], (String) row[1]), UnitFigures.of(null, row, 2));
        }
        return groups.list(by, filter).stream()
                .filter(group -> group.isAlwaysShown() || told.containsKey(group.told()))
                .map(group -> new GroupFigures(
                        group.key(), group.name(), told.getOrDefault(group.told(), UnitFigures.NOTHING)))
                .toList();
    }

    /** The petitions behind a number, the latest first. */
    public Slice<CaseRow> cases(Figure figure, FiguresFilter filter, int first, int most) {
        var rows = rows(narrow(em.createNativeQuery("""
                        select number, subject, sector, status, unit_id, submitted_on, notify_due_on, notified_on,
                          reply_due_on, answered_on
                        from figure_cases(cast(?9 as text),
                        """ + NARROWING + """
                        )
                        join petition on petition.id = petition_id
                        order by submitted_at desc, petition.id desc
                        """), filter)
                .setParameter(9, figure.name())
                .setFirstResult(first)
                .setMaxResults(most));
        var total = narrow(
                        em.createNativeQuery("select count(*) from figure_cases(cast(?9 as text), " + NARROWING + ")"),
                        filter)
                .setParameter(9, figure.name())
                .getSingleResult();
        return new Slice<>(rows.stream().map(this::row).toList(), ((Number) total).longValue());
    }

    private CaseRow row(Object[] row) {
        var unit = ((Number) row[4]).longValue();
        return new CaseRow(
                (String) row[0],
                mine.reaches(unit) ? (String) row[1] : null,
                (String) row[2],
                PetitionStatus.valueOf((String) row[3]),
                units.row(unit),
                day(row[5]),
                day(row[6]),
                day(row[7]),
                day(row[8]),
                day(row[9]));
    }

    private Query narrow(Query query, FiguresFilter filter) {
        var scope = mine.scope(filter.unit());
        return query.setParameter(1, filter.period().from().toString())
                .setParameter(2, filter.period().to().toString())
                .setParameter(3, filter.period().today().toString())
                .setParameter(4, scope == null ? null : array(scope))
                .setParameter(5, filter.sector())
                .setParameter(6, name(filter.kind()))
                .setParameter(7, name(filter.channel()))
                .setParameter(8, filter.dimension());
    }

    private static String array(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static String name(Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
