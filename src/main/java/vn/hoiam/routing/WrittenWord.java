package vn.hoiam.routing;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoiam.language.Folding;

/**
 * A word as somebody wrote it, or a number. Whoever writes no tone marks is understood without them; whoever writes them
 * means what they say: “dương tính” is no “đường tỉnh”.
 */
record WrittenWord(String toned, String folded) {

    /** A word, a number, or the mark that ends a clause; the full stop of an abbreviation ends none. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+|#|[,;:!?()\\n]|\\.(?=\\s+\\p{Lu}|\\s*$)");

    private static final String NUMBER = "#";

    /** What roads and lines are numbered by, and no telephone: “ĐT 386”, but not “ĐT 0912”. */
    private static final Pattern ROAD_NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    static List<WrittenWord> of(String text) {
        var composed = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC);
        return WORD.matcher(composed)
                .results()
                .map(found -> new WrittenWord(Folding.toned(found.group()), Folding.fold(found.group())))
                .toList();
    }

    /** Whether this word of a phrase stands where the other was written. */
    boolean isMeantBy(WrittenWord other) {
        return isNumber()
                ? ROAD_NUMBER.matcher(other.folded).matches()
                : toned.equals(other.toned) || other.isBare() && folded.equals(other.folded);
    }

    /** The same, written with its marks where it has any. */
    boolean isExactly(WrittenWord other) {
        return isNumber() || toned.equals(other.toned);
    }

    boolean isNumber() {
        return toned.equals(NUMBER);
    }

    /** Whether it was written in digits. */
    boolean isDigits() {
        return Character.isDigit(toned.charAt(0));
    }

    private boolean isBare() {
        return toned.equals(folded);
    }
}
