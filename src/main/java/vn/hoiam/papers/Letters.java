package vn.hoiam.papers;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.IntPredicate;

/** Makes of any text one that a font can set; what it cannot becomes a box that shows that something is missing. */
final class Letters {

    static final String MISSING = "□";

    private Letters() {}

    /** The text in composed letters, a line break being {@code \n}, without what turns or hides other letters. */
    static String settable(String text, IntPredicate font) {
        var settable = new StringBuilder();
        Normalizer.normalize(text.replaceAll("\\R", "\n"), Form.NFC)
                .codePoints()
                .forEach(letter -> settable.append(settable(letter, font)));
        return settable.toString();
    }

    private static String settable(int letter, IntPredicate font) {
        if (letter == '\n') {
            return "\n";
        }
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return " ";
        }
        if (Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT || isSelector(letter)) {
            return "";
        }
        if (isSet(letter, font)) {
            return Character.toString(letter);
        }
        // Letters for show, such as bold ones made of mathematical signs, have plain ones that mean the same.
        var plain = Normalizer.normalize(Character.toString(letter), Form.NFKC);
        return plain.codePoints().allMatch(other -> isSet(other, font)) ? plain : MISSING;
    }

    /** Scripts that run from right to left would come out back to front. */
    private static boolean isSet(int letter, IntPredicate font) {
        var direction = Character.getDirectionality(letter);
        return font.test(letter)
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Chooses among the shapes of the letter before it. */
    private static boolean isSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
    }
}
