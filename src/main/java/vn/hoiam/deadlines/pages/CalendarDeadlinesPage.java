package vn.hoiam.deadlines.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.DayKind;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.calendar.WorkingCalendars;

/** The days the administration does not work though it is a weekday, and those it works though it is not, for everybody. */
@Named
@RequestScoped
public class CalendarDeadlinesPage {

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    private String year;
    private WorkingCalendar calendar;
    private List<Integer> shown;

    /** This year and the next, unless one year is asked for. */
    public void open() {
        calendar = calendars.current();
        var now = LocalDate.now(clock).getYear();
        shown = year == null ? List.of(now, now + 1) : List.of(asked());
    }

    private Integer asked() {
        return years().stream()
                .filter(known -> known.toString().equals(year))
                .findFirst()
                .orElseThrow(() -> new NotFound("deadlines.calendar.unknown"));
    }

    public List<Integer> shown() {
        return shown;
    }

    public List<Integer> years() {
        return List.copyOf(calendar.years());
    }

    public List<CalendarDay> days(int ofYear) {
        return calendar.ofYear(ofYear);
    }

    /** The text key of what the administration does on the day: a weekday may be told of because it is undecided. */
    public String use(CalendarDay day) {
        if (!day.works()) {
            return "deadlines.calendar.off";
        }
        return day.kind() == DayKind.SWAP_WORK ? "deadlines.calendar.on" : "deadlines.calendar.plain";
    }

    public String version() {
        return calendar.version();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
