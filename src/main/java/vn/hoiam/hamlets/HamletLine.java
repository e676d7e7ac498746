package vn.hoiam.hamlets;

import java.util.UUID;
import vn.hoiam.units.UnitRow;

/**
 * One line of an import.
 *
 * @param known the hamlet the line speaks of, as it stands; null for a new one
 */
public record HamletLine(long number, HamletData data, HamletRow known) {

    static HamletLine of(long number, HamletData data, HamletRow known) {
        return new HamletLine(number, data, known);
    }

    public LineChange change() {
        return known == null ? LineChange.NEW : data.changes(known) ? LineChange.CHANGED : LineChange.SAME;
    }

    HamletRow row(UnitRow commune) {
        return new HamletRow(
                known == null ? new UUID(0, number) : known.uid(),
                commune.id(),
                data.name(),
                data.formerName(),
                data.former() == null ? null : data.former().code(),
                data.former() == null ? null : data.former().validFrom(),
                data.from(),
                data.until(),
                0);
    }
}
