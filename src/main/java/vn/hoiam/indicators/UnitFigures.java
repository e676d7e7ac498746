package vn.hoiam.indicators;

import java.math.BigDecimal;
import vn.hoiam.units.UnitRow;

/**
 * What a unit did with the petitions sent in a period. What was received is answered, open, or closed without a result;
 * overdue counts as late.
 *
 * @param unit null for the whole province, or for petitions put together otherwise
 * @param medianDays calendar days within which half of what was answered were answered; null for fewer than ten
 * @param ninthDecileDays the same for nine tenths
 * @param answered answered within the service target, of all that were answered or should have been
 * @param told told of the outcome within the statutory limit, of all who were told or should have been
 * @param askedAgain answered, and their senders asked that they be looked at again
 * @param complainedAgain first complaints whose decision was complained about a second time; told beside what was received, in which
 *     complaints are counted only where they are asked for
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
        Share told,
        long askedAgain,
        long complainedAgain) {

    /** Of no petition at all. */
    static final UnitFigures NOTHING = new UnitFigures(
            null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, Share.OF_NOTHING, Share.OF_NOTHING, 0, 0);

    /** From the columns of the database, in their order there, the first of them at that place. */
    static UnitFigures of(UnitRow unit, Object[] row, int at) {
        return new UnitFigures(
                unit,
                count(row[at]),
                count(row[at + 1]),
                count(row[at + 2]),
                count(row[at + 3]),
                count(row[at + 4]),
                count(row[at + 5]),
                count(row[at + 6]),
                count(row[at + 7]),
                count(row[at + 8]),
                count(row[at + 9]),
                count(row[at + 10]),
                (Integer) row[at + 11],
                (Integer) row[at + 12],
                share(count(row[at + 1]), count(row[at + 2]) + count(row[at + 4]), row, at + 13),
                share(count(row[at + 5]), count(row[at + 6]) + count(row[at + 8]), row, at + 16),
                count(row[at + 19]),
                count(row[at + 20]));
    }

    private static Share share(long kept, long missed, Object[] row, int at) {
        return new Share(kept, kept + missed, (BigDecimal) row[at], (BigDecimal) row[at + 1], (BigDecimal) row[at + 2]);
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }

    /** Over without a result: refused, guided elsewhere, withdrawn, stopped or kept on file. */
    public long closed() {
        return received - answeredInAll() - openOnTime - openOverdue;
    }

    public long answeredInAll() {
        return answeredOnTime + answeredLate;
    }
}
