package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import vn.hoiam.calendar.WorkingCalendar;

/**
 * Dates of many petitions moved at once. Every case has been told by a fact of its own; this is for who has to do something
 * about all of them, in the same transaction.
 *
 * @param changed the days of the calendar that changed
 * @param calendar as it is by now
 */
public record DatesMoved(List<DateMove> moves, NavigableSet<LocalDate> changed, WorkingCalendar calendar) {

    public DatesMoved {
        moves = List.copyOf(moves);
    }
}
