package vn.hoiam.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoiam.Refusal;

/**
 * Which days the administration works: Monday to Friday, less days off, plus the Saturdays worked in exchange. The only
 * place that counts days. The day a period starts from is never counted.
 */
public final class WorkingCalendar {

    private final NavigableMap<LocalDate, CalendarDay> days;
    // By year the days of it that are worked: every day of every period is asked for here.
    private final Map<Integer, BitSet> worked;
    private final String version;

    public WorkingCalendar(Collection<CalendarDay> rows) {
        days = new TreeMap<>(rows.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity())));
        worked = rows.stream()
                .map(row -> row.day().getYear())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::workedIn));
        version = RowHash.of(rows.stream());
    }

    private BitSet workedIn(int year) {
        var those = new BitSet();
        var first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(day -> days.containsKey(day) ? days.get(day).works() : worksByWeek(day))
                .forEach(day -> those.set(day.getDayOfYear()));
        return those;
    }

    /** Refuses a day of a year whose holidays nobody has entered: a guess would be a wrong promise. */
    public boolean works(LocalDate day) {
        var year = worked.get(day.getYear());
        if (year == null) {
            throw new Refusal("calendar.year.unknown", day.getYear());
        }
        return year.get(day.getDayOfYear());
    }

    /** The same for showing a day: of a year nobody has entered, what its week says. */
    public boolean worksIfKnown(LocalDate day) {
        return worked.containsKey(day.getYear()) ? works(day) : worksByWeek(day);
    }

    /** Monday to Friday. */
    static boolean worksByWeek(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** The years whose holidays are known, from the first. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(worked.keySet());
    }

    /** The days of a year that have a row, from the first. */
    public List<CalendarDay> ofYear(int year) {
        return List.copyOf(days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .values());
    }

    /** This calendar with some days entered anew. */
    public WorkingCalendar with(Collection<CalendarDay> entered) {
        var rows = new TreeMap<>(days);
        entered.forEach(row -> rows.put(row.day(), row));
        return new WorkingCalendar(rows.values());
    }

    /** The row of a day that departs from the plain week. */
    public Optional<CalendarDay> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The {@code count}-th working day after {@code start}; {@code start} itself when the count is nought. */
    public LocalDate plusWorkingDays(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(count + " working days");
        }
        var day = start;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            if (works(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        return workingDayFrom(day, Pauses.NONE);
    }

    /** The day itself if it is worked and no clock stands still on it, else the next such day. */
    public LocalDate workingDayFrom(LocalDate day, Pauses pauses) {
        var next = day;
        while (!works(next) || pauses.covers(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself if it is worked, else the last one before it that is. */
    public LocalDate workingDayUntil(LocalDate day) {
        var before = day;
        while (!works(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** The last day of a term, wherever it falls. */
    public LocalDate end(LocalDate start, Term term) {
        return switch (term.unit()) {
            case DAYS -> start.plusDays(term.length());
            case WORKING_DAYS -> plusWorkingDays(start, term.length());
        };
    }

    /**
     * The last day of a term whose clock stands still at times: days in a pause do not count, working days for a term in
     * working days, all days for a term in days.
     */
    public LocalDate end(LocalDate start, Term term, Pauses pauses) {
        if (pauses.isEmpty()) {
            return end(start, term);
        }
        var day = start;
        for (int counted = 0; counted < term.length(); ) {
            day = day.plusDays(1);
            if (!pauses.covers(day) && (term.unit() == TermUnit.DAYS || works(day))) {
                counted++;
            }
        }
        return day;
    }

    /** The day from which a term runs to {@code end}, that day not counted: the latest on which it can still begin. */
    public LocalDate beginning(LocalDate end, Term term) {
        if (term.unit() == TermUnit.DAYS) {
            return end.minusDays(term.length());
        }
        var day = end;
        for (int counted = 0; counted < term.length(); ) {
            day = day.minusDays(1);
            if (works(day)) {
                counted++;
            }
        }
        return day;
    }

    /** How many days of a unit lie after {@code after}, up to and including {@code until}. */
    public int daysBetween(LocalDate after, LocalDate until, TermUnit unit) {
        return unit == TermUnit.DAYS ? (int) ChronoUnit.DAYS.between(after, until) : workingDaysBetween(after, until);
    }

    /** Working days after {@code after}, up to and including {@code until}; negative when {@code until} is past. */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        if (until.isBefore(after)) {
            return -workingDaysBetween(until, after);
        }
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::works)
                .count();
    }

    /** Whether a day between the two, both included, awaits a decision. */
    public boolean isProvisional(LocalDate from, LocalDate until) {
        return days.subMap(from, true, until, true).values().stream()
                .anyMatch(row -> row.certainty().isProvisional());
    }

    public String version() {
        return version;
    }
}
