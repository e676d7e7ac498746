package vn.hoiam.indicators;

import vn.hoiam.units.UnitRow;

/**
 * What a unit did with the petitions sent in a period. The four counts of the service target add up to what was received,
 * and so do the four of the statutory limit. Overdue counts as late.
 *
 * @param unit null for the whole province
 * @param medianDays calendar days within which half of what was answered were answered; null for fewer than ten
 * @param ninthDecileDays the same for nine tenths
 * @param answered answered within the service target, of all that were answered or should have been
 * @param told told of the outcome within the statutory limit, of all who were told or should have been
 */
public record UnitFigures(
        UnitRow unit,
        long received,
        long answeredOnTime,
        long answeredLate,
        long openOnTime,
        long openOverdue,
        long toldOnTime,
        long toldLate,
        long untoldOnTime,
        long untoldOverdue,
        long forwardedOut,
        long forwardedIn,
        Integer medianDays,
        Integer ninthDecileDays,
        Share answered,
        Share told) {

    public long answeredInAll() {
        return answeredOnTime + answeredLate;
    }
}
