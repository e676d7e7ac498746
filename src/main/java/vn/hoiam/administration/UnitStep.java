package vn.hoiam.administration;

import vn.hoiam.units.SuccessionRow;
import vn.hoiam.units.UnitRow;

/** A succession as seen from one of its units: how it goes, and the unit at the other end. */
public record UnitStep(SuccessionRow step, UnitRow other) {

    /** Names the succession among those of one unit. */
    public String key() {
        return other.code() + "/" + other.validFrom();
    }
}
