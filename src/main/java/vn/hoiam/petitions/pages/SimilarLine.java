package vn.hoiam.petitions.pages;

import vn.hoiam.petitions.PublicRow;
import vn.hoiam.units.UnitRow;

/** A released petition about the same, with the unit it lies with. */
public record SimilarLine(PublicRow row, UnitRow unit) {

    /** Whether it is still going to be answered, so that others may join it. */
    public boolean isOpen() {
        return row.kind().isPlain() && row.status().isOpen();
    }
}
