package vn.hoiam.calendar;

import java.time.LocalDate;

/** A time in which a clock stands still: the days after {@code after}, up to and including {@code until}. */
public record Pause(LocalDate after, LocalDate until) {

    public Pause {
        if (until.isBefore(after)) {
            throw new IllegalArgumentException("a pause from " + after + " back to " + until);
        }
    }

    boolean covers(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(until);
    }
}
