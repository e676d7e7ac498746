package vn.hoiam.units;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoiam.language.Folding;

/**
 * A unit's name as a person types it, taken apart: the words in front ("xã", "p.") are set aside, "(cũ)" is
 * understood, and what follows after a comma, dash or "nay thuộc" says where it lies: "Tân Lập (cũ), huyện Yên Mỹ".
 *
 * @param written the name with the type in front, as typed
 * @param name the bare name
 * @param former whether the person says that it is a former unit
 * @param tier what the word in front says it is; empty when there is none
 * @param where the areas that narrow it
 */
record TypedName(String written, String name, boolean former, Optional<UnitLevel> tier, List<TypedName> where) {

    private static final int LONGEST = 200;

    private static final Pattern SEPARATOR = Pattern.compile("[,;/()\\-–—\\n]| nay (?:là|la|thuộc|thuoc)(?=[ ,])");
    private static final Pattern FORMER = Pattern.compile("(?:^| )(?:cũ|trước đây|trước kia)(?= |$)");
    private static final Pattern HAMLET =
            Pattern.compile("^(?:thôn|thon|xóm|xom|làng|khu|ấp|tổ|tdp|đội|số|ngõ) .*?($| (?=(?:xa|phuong|thi tran) ))");
    private static final Pattern OFFICE = Pattern.compile("^(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|uy ban nhan dan) ");
    private static final Pattern COMMUNE = Pattern.compile("^(?:xã|xa|x|phường|phuong|p|thị trấn|thi tran|tt) (?=.)");
    private static final Pattern DISTRICT =
            Pattern.compile("^(?:huyện|huyen|h|thị xã|thi xa|tx|thành phố|thanh pho|tp) (?=.)");
    private static final Pattern PROVINCE = Pattern.compile("^(?:tỉnh|tinh) (?=.)");
    private static final Pattern AREA_WITHIN = Pattern.compile(
            "(?<=.)(?<!thị) (?=(?:huyện|huyen|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|tx|tp|phường|xã) )");
    private static final Pattern COUNTRY = Pattern.compile("việt nam|viet nam|vn");

    /** Empty when nothing is left that could be a name. */
    static Optional<TypedName> of(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var even = evened(typed);
        var parts = Arrays.stream(SEPARATOR.split(AREA_WITHIN.matcher(even).replaceAll(",")))
                .map(part -> HAMLET.matcher(part.strip()).replaceFirst(""))
                .filter(part -> !part.isEmpty() && !COUNTRY.matcher(part).matches())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
    }

    /** The same input read as a name followed by words that say where it lies or that it is former, longest name first. */
    List<TypedName> cuts() {
        var cuts = new ArrayList<TypedName>();
        for (int at = name.lastIndexOf(' '); at > 0; at = name.lastIndexOf(' ', at - 1)) {
            var rest = name.substring(at + 1);
            var isFormer = rest.equals("cu");
            var areas = new ArrayList<>(where);
            if (!isFormer) {
                areas.add(part(rest));
            }
            cuts.add(new TypedName(written, name.substring(0, at), former || isFormer, tier, areas));
        }
        return cuts;
    }

    boolean isOf(UnitLevel level) {
        return tier.isPresent() && tier.get() == level;
    }

    /** The same with the word in front read as part of the name: typed without tones, "phuong" may begin Phương Nam. */
    TypedName whole() {
        return new TypedName(written, written, former, Optional.empty(), where);
    }

    /** Whether it was typed without any tone mark, so that it may stand for any name with these letters. */
    boolean isToneless() {
        return name.chars().allMatch(letter -> letter < 128);
    }

    /** Whether each syllable is the name's own, or was typed without marks. */
    boolean couldBe(String toned) {
        var typed = Folding.toned(name).split(" ");
        var syllables = toned.split(" ");
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

    private static TypedName joined(List<String> parts) {
        var head = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (COMMUNE.matcher(parts.get(i)).find()) {
                head = i;
                break;
            }
        }
        var first = part(parts.get(head));
        var where = new ArrayList<TypedName>();
        var former = first.former;
        for (var text : parts.subList(head + 1, parts.size())) {
            var next = part(text);
            if (next.name.isEmpty()) {
                former |= next.former;
            } else {
                where.add(next);
            }
        }
        return new TypedName(first.written, first.name, former, first.tier, where);
    }

    private static TypedName part(String text) {
        var plain = FORMER.matcher(text).replaceAll("").strip();
        var former = plain.length() < text.strip().length() || text.equals("cu");
        var written = OFFICE.matcher(text.equals("cu") ? "" : plain).replaceFirst("");
        for (var level : UnitLevel.values()) {
            var word = wordsBefore(level).matcher(written);
            if (word.find()) {
                var name = written.substring(word.end()).strip();
                return new TypedName(written, name, former, Optional.of(level), List.of());
            }
        }
        return new TypedName(written, written, former, Optional.empty(), List.of());
    }

    private static Pattern wordsBefore(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> COMMUNE;
        };
    }

    private static String evened(String typed) {
        var lower = Folding.canonical(typed).toLowerCase(Locale.ROOT);
        return lower.replace('.', ' ').replaceAll("[\\s\\p{Z}&&[^\\n]]+", " ").strip();
    }
}
