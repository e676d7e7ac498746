package vn.hoiam.administration.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.Histories;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.administration.CalendarChanged;
import vn.hoiam.administration.CalendarEntry;
import vn.hoiam.administration.CalendarPreview;
import vn.hoiam.administration.DayEntry;
import vn.hoiam.administration.DayForm;
import vn.hoiam.administration.DayUse;
import vn.hoiam.administration.DaysForm;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.DayCertainty;
import vn.hoiam.calendar.DayKind;
import vn.hoiam.calendar.WorkingCalendar;

/** Where an administrator reads the working calendar of a year and enters days, seeing first whose dates would move. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_HISTORY = 50;

    @Inject
    CalendarEntry entry;

    @Inject
    Histories histories;

    @Inject
    Clock clock;

    private String year;
    private String day;
    private String done;
    private DayForm one;
    private final DaysForm many = new DaysForm();
    private DayEntry looking;
    private String seen;
    private transient WorkingCalendar calendar;
    private transient CalendarPreview preview;
    private transient List<HistoryLine> history;

    public void show() {
        calendar = entry.calendar();
        history = histories.list(CalendarChanged.subject(shownYear()), MOST_HISTORY);
        if (one == null) {
            one = day == null ? new DayForm() : entry.propose(date());
        }
        // Whoever was told that something changed meanwhile sees what would move by now.
        if (looking != null && preview == null) {
            look(looking);
        }
    }

    public void lookAtOne() {
        look(one);
    }

    public void lookAtMany() {
        look(many);
    }

    public void goBack() {
        looking = null;
    }

    public String confirm() {
        preview = null;
        try {
            entry.confirm(looking, seen);
        } catch (FaultyEntry overtaken) {
            looking = null;
            throw overtaken;
        }
        return "/desk/administration/calendar?faces-redirect=true&done=ENTERED&year="
                + looking.days().get(0).day().getYear();
    }

    private void look(DayEntry typed) {
        preview = entry.preview(typed);
        seen = preview.seen();
        looking = typed;
    }

    public int shownYear() {
        if (year == null) {
            return LocalDate.now(clock).getYear();
        }
        if (!year.matches("20\\d\\d")) {
            throw new NotFound("administration.calendar.unknown", year);
        }
        return Integer.parseInt(year);
    }

    /** Asked for already while a form is read, before the page is shown. */
    private WorkingCalendar calendar() {
        if (calendar == null) {
            calendar = entry.calendar();
        }
        return calendar;
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new NotFound("administration.calendar.unknown", day);
        }
    }

    public List<CalendarDay> days() {
        return calendar().ofYear(shownYear());
    }

    /** Those that are known, and the one after the last. */
    public SortedSet<Integer> years() {
        var years = new TreeSet<>(calendar().years());
        years.add(years.last() + 1);
        return years;
    }

    public List<HistoryLine> history() {
        return history;
    }

    public DayUse use(boolean works) {
        return DayUse.of(works);
    }

    public DayKind[] kinds() {
        return DayKind.values();
    }

    public DayCertainty[] certainties() {
        return DayCertainty.values();
    }

    /** Whether somebody asked what entering would do, and has neither confirmed nor gone back. */
    public boolean isLooking() {
        return looking != null;
    }

    public CalendarPreview preview() {
        return preview;
    }

    public DayForm one() {
        return one;
    }

    public DaysForm many() {
        return many;
    }

    public boolean isEntered() {
        return "ENTERED".equals(done);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
