package vn.hoiam.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hoiam.store.Editions;
import vn.hoiam.store.Kept;
import vn.hoiam.store.RowParts;
import vn.hoiam.store.RowVersions;
import vn.hoiam.store.TextRows;

/** The working calendar as the administration has published it, kept until somebody changes it. */
@ApplicationScoped
public class WorkingCalendars {

    /** What the calendar is kept in, and its edition is counted under. */
    public static final String TABLE = "calendar_day";

    private static final String PART = "days";
    private static final String DAYS = """
            select day, kind, name_vi, name_en, works, certainty, basis_vi, basis_en
            from calendar_day
            """;
    private static final String CALENDAR =
            "select 'days', cast(coalesce(jsonb_agg(part), '[]') as text) from (" + DAYS + ") part";

    @PersistenceContext
    EntityManager em;

    @Inject
    Editions editions;

    @Inject
    RowVersions versions;

    private final Kept<WorkingCalendar> kept = new Kept<>(this::read);

    public WorkingCalendar current() {
        return kept.at(editions.current(TABLE));
    }

    /** The calendar of an edition that the caller holds: what is promised by it is true until it is written. */
    public WorkingCalendar held(long edition) {
        return kept.at(edition);
    }

    /** The calendar for the one who is about to change it; who counts by it waits. */
    public WorkingCalendar taken() {
        return kept.at(editions.take(TABLE));
    }

    /** To be called when a change of days has been committed. */
    public void refresh() {
        editions.forget();
        kept.forget();
    }

    /** Writes days of an administrator, new ones and in place of old ones. */
    public void write(Collection<CalendarDay> days, long enteredBy, Instant enteredAt) {
        for (var day : days) {
            em.createNativeQuery("""
                            insert into calendar_day (day, kind, name_vi, name_en, works, certainty, basis_vi, basis_en,
                                                      entered_by, entered_at)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                            on conflict (day) do update set
                                kind = excluded.kind, name_vi = excluded.name_vi, name_en = excluded.name_en,
                                works = excluded.works, certainty = excluded.certainty, basis_vi = excluded.basis_vi,
                                basis_en = excluded.basis_en, entered_by = excluded.entered_by,
                                entered_at = excluded.entered_at
                            """)
                    .setParameter(1, day.day())
                    .setParameter(2, day.kind().name())
                    .setParameter(3, day.name().vi())
                    .setParameter(4, day.name().en())
                    .setParameter(5, day.works())
                    .setParameter(6, day.certainty().name())
                    .setParameter(7, day.basis().vi())
                    .setParameter(8, day.basis().en())
                    .setParameter(9, enteredBy)
                    .setParameter(10, enteredAt.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    /** What is told of each day, as in {@code db/calendar/days.csv}. */
    public static List<String> columns() {
        return TextRows.columns(DAYS);
    }

    /** The calendar of an earlier version, where dates were ever counted by it. */
    public Optional<WorkingCalendar> ofVersion(String version) {
        return versions.find(version).filter(parts -> parts.has(PART)).map(WorkingCalendars::calendar);
    }

    /** Keeps the days as they stand, for whoever counts by them later. Called when they have been changed. */
    public void keepVersion() {
        var parts = versions.now(CALENDAR);
        versions.keep(calendar(parts).version(), parts);
    }

    private WorkingCalendar read() {
        return calendar(versions.now(CALENDAR));
    }

    private static WorkingCalendar calendar(RowParts parts) {
        return new WorkingCalendar(
                parts.rows(PART).stream().map(CalendarDay::of).toList());
    }
}
