package vn.hoiam.demo;

import java.util.Comparator;
import java.util.List;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitType;

/** A commune of the demo: code, name in a sentence ("xã Khoái Châu"), and whether it is rural or a ward. */
record Commune(String code, String name, boolean rural) {

    static Commune of(UnitRow row) {
        return new Commune(row.code(), row.fullName().vi(), row.type() == UnitType.XA);
    }

    /** One of its own kind near by: codes were given district by district. */
    Commune neighbour(List<Commune> communes) {
        return communes.stream()
                .filter(other -> other.rural == rural && !other.equals(this))
                .min(Comparator.comparingInt(this::distance))
                .orElseThrow();
    }

    private int distance(Commune other) {
        return Math.abs(Integer.parseInt(code) - Integer.parseInt(other.code));
    }
}
