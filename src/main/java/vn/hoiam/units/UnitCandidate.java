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

    public boolean isFoundByFormerName() {
        return former != null;
    }

    public String explanation(Locale reader) {
        return Texts.of(reader, textKey, words.toArray());
    }
}
