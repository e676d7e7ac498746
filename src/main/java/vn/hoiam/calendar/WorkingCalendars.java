package vn.hoiam.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.hoiam.store.TextRows;

/** The working calendar as the administration has published it, read once and kept. */
@ApplicationScoped
public class WorkingCalendars {

    @PersistenceContext
    EntityManager em;

    private volatile WorkingCalendar current;

    public WorkingCalendar current() {
        if (current == null) {
            refresh();
        }
        return current;
    }

    /** To be called when a day was entered or confirmed. */
    public void refresh() {
        current = new WorkingCalendar(rows());
    }

    private List<CalendarDay> rows() {
        return TextRows.of(em, """
                        select day, kind, name_vi, name_en, works, certainty, basis_vi, basis_en
                        from calendar_day
                        """).map(CalendarDay::of).toList();
    }
}
