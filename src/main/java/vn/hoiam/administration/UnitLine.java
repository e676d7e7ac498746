package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.units.UnitRow;

/**
 * A unit of any time with what came before and after it.
 *
 * @param day on which it is looked at
 * @param parent the unit above it; null for a province
 */
public record UnitLine(LocalDate day, UnitRow unit, UnitRow parent, List<UnitStep> before, List<UnitStep> after) {

    public UnitLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether it is still to come. */
    public boolean begins() {
        return unit.beginsAfter(day);
    }

    /** Whether it is in force, but not for good. */
    public boolean ends() {
        return unit.isInForceOn(day) && unit.validUntil() != null;
    }

    /** The inferred successions out of it. */
    public List<UnitStep> inferred() {
        return after.stream().filter(known -> !known.step().confirmed()).toList();
    }
}
