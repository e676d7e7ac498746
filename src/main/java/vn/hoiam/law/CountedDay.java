package vn.hoiam.law;

import java.time.LocalDate;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.DayKind;

/**
 * One day of a period and what it is for it.
 *
 * @param works whether the administration works on it
 * @param row why it departs from the plain week; null when it does not
 */
public record CountedDay(LocalDate day, DayRole role, boolean works, boolean isDue, CalendarDay row) {

    /** A Saturday or Sunday that is worked in exchange for another day. */
    public boolean isWorkedInExchange() {
        return works && row != null && row.kind() == DayKind.SWAP_WORK;
    }
}
