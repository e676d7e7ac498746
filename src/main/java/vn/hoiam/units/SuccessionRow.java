package vn.hoiam.units;

import java.time.LocalDate;
import vn.hoiam.texts.Bilingual;

/**
 * One unit came after another, as a value.
 *
 * @param basis the legal text it follows from
 * @param basisEn the same in English; null where nobody gave it
 */
public record SuccessionRow(
        String fromCode,
        LocalDate fromValidFrom,
        String toCode,
        LocalDate toValidFrom,
        Share share,
        LocalDate effectiveOn,
        String basis,
        String basisEn,
        boolean confirmed) {

    /** The legal text; as it stands where it has no English name. */
    public Bilingual legalBasis() {
        return new Bilingual(basis, basisEn == null ? basis : basisEn);
    }

    public boolean isFrom(UnitRow unit) {
        return fromCode.equals(unit.code()) && fromValidFrom.equals(unit.validFrom());
    }

    public boolean isTo(UnitRow unit) {
        return toCode.equals(unit.code()) && toValidFrom.equals(unit.validFrom());
    }
}
