package vn.hoiam.places;

import java.util.Collection;
import vn.hoiam.units.Heir;
import vn.hoiam.units.KnownUnits;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitRow;

/** A commune of the day that a name may mean, and the unit that bears or bore the name. */
record Meant(UnitRow named, Heir heir) {

    UnitRow unit() {
        return heir.unit();
    }

    boolean isOwnName() {
        return named.equals(heir.unit());
    }

    boolean liesIn(UnitRow area, KnownUnits units) {
        var around = isOwnName() ? units.areasOf(named) : (Collection<UnitRow>) units.above(named);
        return around.contains(area);
    }

    UnitCandidate candidate(KnownUnits units) {
        return units.candidate(named, heir);
    }
}
