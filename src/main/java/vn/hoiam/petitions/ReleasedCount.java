package vn.hoiam.petitions;

import java.util.Objects;

/**
 * How many of the released petitions a unit holds.
 *
 * @param unitId the unit that holds them now, perhaps a former one; null for those of several
 * @param answered those that stand as answered
 * @param late answered late, or overdue
 */
public record ReleasedCount(Long unitId, long shown, long answered, long late) {

    public static final ReleasedCount NONE = new ReleasedCount(null, 0, 0, 0);

    /** Both together. */
    public ReleasedCount plus(ReleasedCount other) {
        var same = Objects.equals(unitId, other.unitId) ? unitId : null;
        return new ReleasedCount(same, shown + other.shown, answered + other.answered, late + other.late);
    }
}
