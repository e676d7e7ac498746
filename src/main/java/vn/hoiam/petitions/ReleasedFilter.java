package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.units.UnitRow;

/**
 * Which of the released petitions are wanted; null and false leave everything in.
 *
 * @param sector the code of one
 * @param units a unit of today and those it came from; null for the whole province
 * @param late only those answered late, or overdue on the day of {@code today}
 */
public record ReleasedFilter(
        List<UnitRow> units, String sector, PublicState state, boolean late, String words, LocalDate today) {

    public static final ReleasedFilter ALL = new ReleasedFilter(null, null, null, false, null, null);

    public ReleasedFilter {
        units = units == null ? null : List.copyOf(units);
    }

    /** Of the same those that are late. */
    ReleasedFilter onlyLate() {
        return new ReleasedFilter(units, sector, state, true, words, today);
    }

    /** The same in the whole province. */
    public ReleasedFilter everywhere() {
        return new ReleasedFilter(null, sector, state, late, words, today);
    }
}
