package vn.hoiam.petitions.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How many cases of a pile are due on the days to come: today, and those on which any is.
 *
 * @param overdue how many are due on a day before today
 */
public record DueDays(long overdue, List<Day> days) {

    private static final int LENGTH = 10;

    /** A day, and how many are due on it. */
    public record Day(LocalDate day, long count, boolean isToday) {}

    public DueDays {
        days = List.copyOf(days);
    }

    /** The last day that is shown. */
    static LocalDate last(LocalDate today) {
        return today.plusDays(LENGTH - 1L);
    }

    static DueDays of(LocalDate today, SortedMap<LocalDate, Long> counts) {
        var overdue = counts.headMap(today).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new DueDays(
                overdue,
                Stream.iterate(today, day -> day.plusDays(1))
                        .limit(LENGTH)
                        .map(day -> new Day(day, counts.getOrDefault(day, 0L), day.equals(today)))
                        .filter(day -> day.isToday() || day.count() > 0)
                        .toList());
    }

    /** Whether nothing is due on any of them. */
    public boolean isQuiet() {
        return overdue == 0 && days.stream().allMatch(day -> day.count() == 0);
    }
}
