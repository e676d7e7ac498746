package vn.hoiam.administration;

import java.util.List;
import vn.hoiam.units.UnitRow;

/**
 * A unit of any time with what came before and after it.
 *
 * @param parent the unit above it; null for a province
 */
public record UnitLine(UnitRow unit, UnitRow parent, List<UnitStep> before, List<UnitStep> after) {

    public UnitLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The inferred successions out of it. */
    public List<UnitStep> inferred() {
        return after.stream().filter(known -> !known.step().confirmed()).toList();
    }
}
