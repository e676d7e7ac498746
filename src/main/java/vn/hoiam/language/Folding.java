package vn.hoiam.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The keys under which Vietnamese words are the same word: {@link #canonical} evens out where the tone mark stands (hoà,
 * hòa), {@link #toned} also upper case and the spelling of a final i or y (Quí, Quý), {@link #fold} drops the marks.
 */
public final class Folding {

    private static final String LETTER = "[\\p{L}\\p{M}]";

    /** An open syllable in oa, oe or uy with its tone on the second vowel; in "quý" the u belongs to the consonant. */
    private static final Pattern LATE_TONE = Pattern.compile(
            "(?<![qQ])([oO](?=[aAeE])|[uU](?=[yY]))([aAeEyY])([\u0300\u0301\u0303\u0309\u0323])(?!" + LETTER + ")");

    /** A syllable whose only vowel is a final y. After another vowel y and i make different words: tay, tai. */
    private static final Pattern FINAL_Y =
            Pattern.compile("(?<!" + LETTER + ")(qu|[bcdđghklmnpqrstvx]*)y(\\p{M}*)(?!" + LETTER + ")");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The same text composed (NFC), each tone mark where official names have it: "Hòa", "Thụy". */
    public static String canonical(String text) {
        var moved = LATE_TONE.matcher(decomposed(text)).replaceAll("$1$3$2");
        return Normalizer.normalize(moved, Form.NFC);
    }

    /** A lower-case key that keeps the tone marks: "Quý" and "quí", "Hoà" and "hòa" are one, "Hưng" and "Hùng" two. */
    public static String toned(String text) {
        var lower = decomposed(canonical(text)).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(FINAL_Y.matcher(lower).replaceAll("$1i$2"), Form.NFC);
    }

    /** A lower-case key without marks: "Việt Hưng" and "Việt Hùng" are one, so it alone never decides. */
    public static String fold(String text) {
        var lower = decomposed(text).toLowerCase(Locale.ROOT);
        // đ is a letter of its own: decomposing does not take its stroke away.
        var bare = MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
        return FINAL_Y.matcher(bare).replaceAll("$1i");
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Form.NFD);
    }
}
