package vn.hoiam.administration;

import vn.hoiam.calendar.CalendarDay;

/**
 * A day entered anew.
 *
 * @param before the row that stood there; null when the day was as its week has it
 */
public record DayChange(CalendarDay before, boolean workedBefore, CalendarDay after) {

    public boolean isOfUse() {
        return workedBefore != after.works();
    }
}
