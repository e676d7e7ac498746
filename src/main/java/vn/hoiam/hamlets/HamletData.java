package vn.hoiam.hamlets;

import java.time.LocalDate;
import java.util.Objects;
import vn.hoiam.language.Folding;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.UnitRow;

/**
 * What is kept of a hamlet.
 *
 * @param former the commune it lay in before the present one; null when there was none or it is not known
 * @param until the first day it is no more; null while none is known
 */
public record HamletData(String name, String formerName, UnitRow former, LocalDate from, LocalDate until) {

    /** Whether both speak of one hamlet: two that came from different communes may bear one name. */
    boolean isSameAs(HamletRow row) {
        return isNamedAs(row) && from.equals(row.validFrom());
    }

    /** Whether the other stands in its way: the same name from the same former commune at the same time. */
    boolean overlaps(HamletRow row) {
        return isNamedAs(row)
                && (until == null || row.validFrom().isBefore(until))
                && (row.validUntil() == null || from.isBefore(row.validUntil()));
    }

    String formerNameWord() {
        return formerName == null ? "–" : formerName;
    }

    String formerCommuneWord() {
        return former == null ? "–" : FactWords.area(former);
    }

    boolean changes(HamletRow row) {
        return !name.equals(row.name())
                || !Objects.equals(formerName, row.formerName())
                || !(former == null ? row.formerCode() == null : row.layIn(former))
                || !Objects.equals(until, row.validUntil());
    }

    private boolean isNamedAs(HamletRow row) {
        return Folding.toned(name).equals(Folding.toned(row.name()))
                && (former == null ? row.formerCode() == null : row.layIn(former));
    }
}
