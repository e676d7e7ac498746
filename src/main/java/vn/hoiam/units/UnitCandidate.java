package vn.hoiam.units;

import java.util.List;
import java.util.Locale;
import vn.hoiam.texts.Texts;

/**
 * A unit of today that a typed name may mean, with the former unit through which it was found (null when the name is its
 * own) and the sentence that says so: "xã Liên Phương cũ nay thuộc phường Phố Hiến".
 */
public record UnitCandidate(UnitRow unit, UnitRow former, String textKey, List<Object> words) {

    public UnitCandidate {
        words = List.copyOf(words);
    }

    /** One of those that took over communes of a former district. */
    static UnitCandidate byDistrict(UnitRow unit, UnitRow district) {
        return new UnitCandidate(
                unit, district, "units.search.district", List.of(unit.fullName(), district.fullName()));
    }

    /** Decided by a hamlet of the split former commune: "thôn Ngọc của xã Đình Dù cũ nay thuộc xã Như Quỳnh". */
    public static UnitCandidate byHamlet(UnitRow unit, UnitRow former, String hamlet) {
        return new UnitCandidate(
                unit, former, "units.search.hamlet", List.of(unit.fullName(), former.fullName(), hamlet));
    }

    /** Decided by a hamlet that lies in the commune of today, wherever it lay before. */
    public static UnitCandidate byHamlet(UnitRow unit, String hamlet) {
        return new UnitCandidate(unit, null, "units.search.hamlet-present", List.of(unit.fullName(), hamlet));
    }

    public boolean isFoundByFormerName() {
        return former != null;
    }

    public boolean isFoundByHamlet() {
        return textKey.startsWith("units.search.hamlet");
    }

    public String explanation(Locale reader) {
        return Texts.of(reader, textKey, words.toArray());
    }
}
