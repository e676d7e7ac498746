package vn.hoiam.petitions.pages;

import vn.hoiam.petitions.ReleasedCount;
import vn.hoiam.units.UnitRow;

/** A commune of today with what it and its predecessors hold of the released petitions. */
public record MapRow(UnitRow unit, ReleasedCount count) {

    boolean isAny() {
        return count.shown() > 0;
    }
}
