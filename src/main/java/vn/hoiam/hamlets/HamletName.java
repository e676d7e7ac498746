package vn.hoiam.hamlets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoiam.language.Folding;

/**
 * The bare name of a hamlet, without the words in front that say what it is: "Thôn Ngọc", "thôn ngọc" and "Ngọc" are one
 * name, and so are "TDP số 3" and "Tổ dân phố 3".
 */
record HamletName(String toned) {

    private static final String WORDS =
            "thôn|thon|xóm|xom|làng|lang|ấp|ap|khu dân cư|khu dan cu|kdc|khu phố|khu pho|khu"
                    + "|tổ dân phố|to dan pho|tdp|tổ|to";
    private static final Pattern IN_FRONT = Pattern.compile("^(?:" + WORDS + ")(?: |(?=\\d))(?:(?:số|so) )?(?=.)");
    private static final Pattern WORD_ALONE = Pattern.compile("^(?:" + WORDS + ")(?: (?:số|so))?$");
    private static final Pattern IN_THE_MIDDLE =
            Pattern.compile(" (?=(?:thôn|thon|xóm|xom|tổ dân phố|to dan pho|tdp) )");
    private static final Pattern ENDS = Pattern.compile(
            "[,;/()–—\\n]| - | nay (?=(?:là|la|thuộc|thuoc) )"
                    + "| (?=(?:xã|xa|phường|phuong|thị trấn|thi tran|huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh) )");
    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    /** The name as it is kept; empty when nothing but the words in front is there. */
    static Optional<HamletName> of(String kept) {
        var even = evened(kept);
        var bare = IN_FRONT.matcher(even).replaceFirst("");
        return bare.isEmpty() || WORD_ALONE.matcher(even).matches() ? Optional.empty() : Optional.of(named(bare));
    }

    /**
     * What may be the name of a hamlet in an address as a person writes it. A number counts only after a word that says it
     * is a hamlet: "3" alone is the number of a house.
     */
    static List<HamletName> mentioned(String said) {
        return said == null
                ? List.of()
                : Arrays.stream(ENDS.split(evened(said)))
                        .map(String::strip)
                        .flatMap(HamletName::parts)
                        .filter(part -> isHamlet(part) || part.chars().noneMatch(Character::isDigit))
                        .flatMap(part -> of(part).stream())
                        .distinct()
                        .toList();
    }

    /** Whether this, as typed, is that name: each syllable the same, or typed without marks. */
    boolean couldBe(HamletName kept) {
        var typed = toned.split(" ");
        var syllables = kept.toned.split(" ");
        if (typed.length != syllables.length) {
            return false;
        }
        for (int i = 0; i < typed.length; i++) {
            if (!typed[i].equals(syllables[i]) && !typed[i].equals(Folding.fold(syllables[i]))) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> parts(String part) {
        var further = IN_THE_MIDDLE.split(part);
        return further.length == 1 ? Stream.of(part) : Arrays.stream(further).filter(HamletName::isHamlet);
    }

    private static boolean isHamlet(String part) {
        return IN_FRONT.matcher(part).find();
    }

    private static HamletName named(String bare) {
        return new HamletName(ZEROS.matcher(Folding.toned(bare)).replaceAll(""));
    }

    private static String evened(String text) {
        var lower = Folding.canonical(text).toLowerCase(Locale.ROOT);
        return lower.replace('.', ' ').replaceAll("[\\s\\p{Z}&&[^\\n]]+", " ").strip();
    }
}
