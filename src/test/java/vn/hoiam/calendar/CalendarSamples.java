package vn.hoiam.calendar;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import vn.hoiam.store.EditionSamples;

/** Reads the tables the portal starts from, as a command line without a database would. */
public final class CalendarSamples {

    private CalendarSamples() {}

    public static WorkingCalendar officialCalendar() {
        return new WorkingCalendar(read(Path.of("db/calendar/days.csv"), CalendarDay::of));
    }

    /** The calendars of the portal, already read. */
    public static WorkingCalendars officialCalendars() {
        return new WorkingCalendars() {
            @Override
            public WorkingCalendar current() {
                return officialCalendar();
            }

            @Override
            public WorkingCalendar held(long edition) {
                return officialCalendar();
            }
        };
    }

    /** The calendars as they stand in a database. */
    public static WorkingCalendars calendars(EntityManager em, Clock clock) {
        var calendars = new WorkingCalendars();
        calendars.em = em;
        calendars.editions = EditionSamples.editions(em, clock);
        calendars.versions = EditionSamples.versions(em);
        return calendars;
    }

    public static <T> List<T> read(Path csv, Function<UnaryOperator<String>, T> builder) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var records = format.parse(Files.newBufferedReader(csv))) {
            return records.stream().map(record -> builder.apply(record::get)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
