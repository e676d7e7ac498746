package vn.hoiam.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Syllables whose keys were typed in the Telex way while nothing turned them into marks: "xax" for "xã", "Lieen" for
 * "Liên", "ddoongf" for "đồng"; also what is left half done, "đôngf".
 */
public final class Telex {

    private static final Map<Character, Character> TONES =
            Map.of('s', '\u0301', 'f', '\u0300', 'r', '\u0309', 'x', '\u0303', 'j', '\u0323');

    private static final Pattern MARKED =
            Pattern.compile("w|aa|ee|oo|dd|[aeiouyăâêôơư][a-zăâêôơư]*[sfrxj]", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_VOWEL = Pattern.compile("[aeiouyăâêôơư]");

    /** What a syllable without tones can be: a beginning, up to three vowels, an end. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?" + "([aeiouyăâêôơư]{1,3})(?:ch|ng|nh|[cmnpt])?");

    private static final Pattern DOUBLED = Pattern.compile("aa|ee|oo");
    private static final int LONGEST = 10;

    private Telex() {}

    /** The syllable that was meant; empty where it is one already, or could be none. */
    public static Optional<String> read(String typed) {
        if (typed.length() < 2
                || typed.length() > LONGEST
                || !MARKED.matcher(typed).find()) {
            return Optional.empty();
        }
        var letters = new StringBuilder(Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Form.NFC));
        if (isSyllable(letters.toString())) {
            return Optional.empty();
        }
        var tone = takeTone(letters);
        var bare = shaped(letters.toString());
        return isSyllable(bare) ? Optional.of(tone == 0 ? bare : toned(bare, tone)) : Optional.empty();
    }

    private static boolean isSyllable(String letters) {
        return SYLLABLE.matcher(letters).matches() && !DOUBLED.matcher(letters).find();
    }

    /** The last key of a tone behind the first vowel, taken out; 0 where there is none. */
    private static char takeTone(StringBuilder letters) {
        var vowel = FIRST_VOWEL.matcher(letters);
        var first = vowel.find() ? vowel.start() : letters.length();
        for (int at = letters.length() - 1; at > first; at--) {
            var tone = TONES.get(letters.charAt(at));
            if (tone != null) {
                letters.deleteCharAt(at);
                return tone;
            }
        }
        return 0;
    }

    private static String shaped(String letters) {
        var shaped = letters.replace("dd", "đ")
                .replace("uwow", "ươ")
                .replace("uow", "ươ")
                .replace("uwo", "ươ")
                .replace("aa", "â")
                .replace("aw", "ă")
                .replace("ee", "ê")
                .replace("oo", "ô")
                .replace("ow", "ơ")
                .replace("uw", "ư");
        // The key may also come when the syllable is typed to its end.
        return shaped.endsWith("w") ? late(shaped.substring(0, shaped.length() - 1)) : shaped;
    }

    private static String late(String letters) {
        if (letters.contains("uo")) {
            return letters.replaceFirst("uo", "ươ");
        }
        var last = Math.max(letters.lastIndexOf('a'), Math.max(letters.lastIndexOf('o'), letters.lastIndexOf('u')));
        return last < 0
                ? letters
                : letters.substring(0, last)
                        + "ăơư".charAt("aou".indexOf(letters.charAt(last)))
                        + letters.substring(last + 1);
    }

    /** The tone stands on the vowel with a mark, else on the second before an ending, else on the first. */
    private static String toned(String bare, char tone) {
        var syllable = SYLLABLE.matcher(bare);
        syllable.matches();
        var from = syllable.start(1);
        var until = syllable.end(1);
        var at = until - from == 1 || until == bare.length() ? from : until - 1;
        if (until - from == 3) {
            at = from + 1;
        }
        for (int i = from; i < until; i++) {
            if ("ăâêôơư".indexOf(bare.charAt(i)) >= 0) {
                at = i;
            }
        }
        return Normalizer.normalize(bare.substring(0, at + 1) + tone + bare.substring(at + 1), Form.NFC);
    }
}
