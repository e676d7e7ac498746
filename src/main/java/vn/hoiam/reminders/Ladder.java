package vn.hoiam.reminders;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.store.ReleaseFile;

/**
 * By which day each {@link Rung} is reached, counted in working days, and whom it reminds: the rows of {@code db/law/reminders.csv} in
 * force on a day.
 *
 * @param reached of each rung the last date that reaches it
 */
public record Ladder(Map<Rung, LocalDate> reached, Map<Rung, List<Reminded>> readers) {

    private static final List<CSVRecord> ROWS = new ReleaseFile("/db/law/reminders.csv").rows();

    public Ladder {
        reached = Map.copyOf(reached);
        readers = Map.copyOf(readers);
    }

    static Ladder on(LocalDate today, WorkingCalendar calendar) {
        var rows = ROWS.stream()
                .filter(row -> isInForce(row, today))
                .collect(toMap(row -> Rung.valueOf(row.get("rung")), row -> row));
        var reached = new EnumMap<Rung, LocalDate>(Rung.class);
        var readers = new EnumMap<Rung, List<Reminded>>(Rung.class);
        rows.forEach((rung, row) -> {
            reached.put(rung, lastDate(Integer.parseInt(row.get("working_days")), today, calendar));
            readers.put(
                    rung,
                    Stream.of(row.get("tells").split(";"))
                            .map(Reminded::valueOf)
                            .toList());
        });
        return new Ladder(reached, readers);
    }

    /** The last date that so many working days have passed since; before it, when they are less than none. */
    private static LocalDate lastDate(int days, LocalDate today, WorkingCalendar calendar) {
        if (days < 0) {
            return calendar.plusWorkingDays(today, -days);
        }
        var date = today;
        while (calendar.workingDaysBetween(date, today) < days) {
            date = date.minusDays(1);
        }
        return date;
    }

    /** The last date that reaches a rung; empty where no row in force has it. */
    Optional<LocalDate> until(Rung rung) {
        return Optional.ofNullable(reached.get(rung));
    }

    /** The highest rung that a date has reached; empty when it is not near. */
    Optional<Rung> rung(LocalDate date) {
        return Stream.of(Rung.SUPERIOR, Rung.OVERDUE, Rung.DUE, Rung.NEAR)
                .filter(rung -> until(rung).filter(last -> !date.isAfter(last)).isPresent())
                .findFirst();
    }

    boolean reminds(Rung rung, Reminded who) {
        return readers.getOrDefault(rung, List.of()).contains(who);
    }

    private static boolean isInForce(CSVRecord row, LocalDate day) {
        var until = row.get("valid_until");
        return !day.isBefore(LocalDate.parse(row.get("valid_from")))
                && (until.isEmpty() || day.isBefore(LocalDate.parse(until)));
    }
}
