package vn.hoiam.units;

import java.util.List;

/** A unit of today reached from a name: its own when {@code former} is null, else that of the former unit. */
record Found(UnitRow unit, UnitRow former, boolean part, boolean confirmed) {

    static Found by(UnitRow named, Heir heir) {
        return new Found(heir.unit(), named.equals(heir.unit()) ? null : named, heir.part(), heir.confirmed());
    }

    boolean isByOwnName() {
        return former == null;
    }

    boolean isCertain() {
        return confirmed && !part;
    }

    UnitCandidate candidate(Lineage lineage) {
        if (isByOwnName()) {
            return new UnitCandidate(unit, null, "units.search.present", List.of(unit.fullName()));
        }
        var key = !confirmed ? "unconfirmed" : part ? "part" : "former";
        var district = lineage.parent(former).orElseThrow().fullName();
        return new UnitCandidate(
                unit, former, "units.search." + key, List.of(unit.fullName(), former.fullName(), district));
    }
}
