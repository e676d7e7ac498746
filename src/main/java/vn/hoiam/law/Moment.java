package vn.hoiam.law;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import vn.hoiam.calendar.Now;

/** When something happened, in Vietnamese time; {@code time} is null where only the day is known. */
public record Moment(LocalDate day, LocalTime time) {

    public static Moment of(Instant instant) {
        var local = instant.atZone(Now.VIETNAM);
        return new Moment(local.toLocalDate(), local.toLocalTime());
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /**
     * A day, {@code 2026-08-21}, or a moment with its offset, {@code 2026-08-21T10:00+07:00} or {@code
     * 2026-08-21T03:00:00Z}.
     *
     * @throws DateTimeException when it is neither
     */
    public static Moment parse(String text) {
        return text.contains("T") ? of(OffsetDateTime.parse(text).toInstant()) : of(LocalDate.parse(text));
    }
}
