package vn.hoiam.language;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that may tell who somebody is or where they live. Finding proposes, a person decides: rather a
 * street too many is marked than a neighbour too few. Signs are forms of address, family names, and the shape of numbers.
 */
public final class PersonalWords {

    /** A stretch of a text, and what it may tell; {@code kind} is null for the words between. */
    public record Piece(String text, PersonalKind kind) implements Serializable {

        public boolean isPersonal() {
            return kind != null;
        }
    }

    private record Mark(int from, int to, PersonalKind kind) {}

    private static final String WORD_START = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}]*";

    /** Said before a name. Behind those that also mean a number or a house one syllable is not yet a name. */
    private static final String ADDRESSED =
            "(?iu:ông|bà|anh|chị|cô|chú|bác|cụ|cháu|em|thầy|ông bà|anh chị|vợ chồng|tên là|họ tên|họ và tên|tôi là|tôi tên)";

    private static final String HOUSEHOLD = "(?iu:nhà|hộ|gia đình|con trai|con gái|chủ hộ|chủ quán|chủ nhà|vợ|chồng)";

    /** Behind these a family name names a road, a school or a commune. */
    private static final String NAMED_THING =
            "(?iu:đường|phố|đại lộ|ngõ|cầu|chợ|trường|tiểu học|trung học|thcs|thpt|mầm non|xã|phường|thị trấn|huyện|tỉnh|"
                    + "thôn|làng|xóm|ấp|khu|tổ|sông|kênh|hồ|đền|đình|chùa|công ty|bệnh viện|lăng|quảng trường|công viên)";

    private static final String FAMILY =
            "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|"
                    + "Đinh|Đoàn|Trịnh|Tạ|Lương|Vương|Chu|Quách|Tăng|Lưu|Phùng|Mai|Tô|Hà|Cao|Lâm|Khuất|Doãn|Nghiêm|Bạch|Thân|Lại|"
                    + "Trương|Triệu|Kiều|Tống|Đàm|Phí|Nhữ|Giang|Vi|Ninh|Mạc)";

    private static final List<Pattern> NAMES = List.of(
            names("(?:" + ADDRESSED + ")[\\s:]{1,3}((?:" + CAPITALISED + ")(?: " + CAPITALISED + "){0,4})"),
            names("(?:" + HOUSEHOLD + ")[\\s:]{1,3}((?:" + CAPITALISED + ")(?: " + CAPITALISED + "){1,4})"),
            Pattern.compile("(?<!" + NAMED_THING + "\\s{1,3})" + WORD_START + "(" + FAMILY + "(?: " + CAPITALISED
                    + "){1,4})" + WORD_END));

    private static final Pattern PHONE = numbers("(\\(?(?:\\+?84|0)\\d{0,3}\\)?(?:[ .-]?\\d){6,9})");
    private static final Pattern EMAIL =
            Pattern.compile("([\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4})");
    private static final Pattern PLATE = numbers("(\\d{2}[ -]?\\p{Lu}{1,2}\\d?[ .-]{0,3}\\d{3}[.]?\\d{1,2})");
    private static final Pattern PAPER = numbers(
            "(?iu:cccd|cmnd|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|hộ chiếu|bhyt|bhxh|mã số thuế|mst)"
                    + "[^\\d\\n]{0,12}([\\p{Lu}]{0,2}\\d[\\d .-]{6,18}\\d)");
    private static final Pattern ACCOUNT =
            numbers("(?iu:stk|số tài khoản|tài khoản)[^\\d\\n]{0,12}(\\d[\\d .-]{4,22}\\d)");
    /** A number of twelve digits is a citizen's, whatever it begins with. */
    private static final Pattern PERSONAL_NUMBER = numbers("(\\d{12})");

    private static final Pattern LONG_NUMBER = numbers("(\\d{9,})");
    private static final Pattern HOUSE = Pattern.compile(WORD_START
            + "((?iu:số nhà|nhà số|căn hộ số|căn hộ|phòng số)\\s{1,2}\\p{L}?\\d[\\p{L}\\d/.-]{0,9}"
            + "|(?iu:số)\\s\\d{1,4}\\p{L}?(?:/\\d{1,4}){0,3},?\\s(?iu:ngõ|ngách|hẻm|đường|phố)\\s[\\p{L}\\d/]{1,12}"
            + "|(?iu:ngõ|ngách|hẻm|kiệt)\\s\\d{1,4}(?:/\\d{1,4}){0,3})" + WORD_END);

    private PersonalWords() {}

    /**
     * The text cut into pieces, in order; joined they are the text (NFC).
     *
     * @param known words known to tell of a person, such as the sender's name and telephone number; null ones are ignored
     */
    public static List<Piece> cut(String text, Collection<String> known) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var mark : marks(composed, known)) {
            if (mark.from > end) {
                pieces.add(new Piece(composed.substring(end, mark.from), null));
            }
            pieces.add(new Piece(composed.substring(mark.from, mark.to), mark.kind));
            end = mark.to;
        }
        if (end < composed.length()) {
            pieces.add(new Piece(composed.substring(end), null));
        }
        return pieces;
    }

    /** The same text with a mask in place of every piece that may tell of a person. */
    public static String masked(String text, Collection<String> known) {
        var masked = new StringBuilder();
        cut(text, known)
                .forEach(
                        piece -> masked.append(piece.isPersonal() ? piece.kind().mask() : piece.text()));
        return masked.toString();
    }

    private static List<Mark> marks(String text, Collection<String> known) {
        var found = new ArrayList<Mark>();
        known.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(words -> words.length() > 1)
                .forEach(words -> {
                    var matcher = Pattern.compile(
                                    WORD_START + "(" + Pattern.quote(Normalizer.normalize(words, Normalizer.Form.NFC))
                                            + ")" + WORD_END,
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(text);
                    add(
                            found,
                            matcher,
                            words.indexOf('@') > 0
                                    ? PersonalKind.EMAIL
                                    : digits(words) ? PersonalKind.PHONE : PersonalKind.NAME);
                });
        add(found, EMAIL.matcher(text), PersonalKind.EMAIL);
        add(found, PAPER.matcher(text), PersonalKind.PAPER);
        add(found, ACCOUNT.matcher(text), PersonalKind.ACCOUNT);
        add(found, PLATE.matcher(text), PersonalKind.PLATE);
        add(found, PERSONAL_NUMBER.matcher(text), PersonalKind.PAPER);
        add(found, PHONE.matcher(text), PersonalKind.PHONE);
        add(found, LONG_NUMBER.matcher(text), PersonalKind.PAPER);
        add(found, HOUSE.matcher(text), PersonalKind.HOUSE);
        NAMES.forEach(pattern -> add(found, pattern.matcher(text), PersonalKind.NAME));
        return apart(found);
    }

    private static void add(List<Mark> found, Matcher matcher, PersonalKind kind) {
        while (matcher.find()) {
            found.add(new Mark(matcher.start(1), matcher.end(1), kind));
        }
    }

    /** The first of two that overlap stays, the longer where both begin at one place. */
    private static List<Mark> apart(List<Mark> found) {
        // Stable: of two marks alike the kind that was looked for first wins.
        found.sort(Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder()));
        var apart = new ArrayList<Mark>();
        var end = 0;
        for (var mark : found) {
            if (mark.from >= end) {
                apart.add(mark);
                end = mark.to;
            }
        }
        return apart;
    }

    private static Pattern names(String pattern) {
        return Pattern.compile(WORD_START + pattern + WORD_END);
    }

    private static Pattern numbers(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])");
    }

    private static boolean digits(String words) {
        return words.chars().allMatch(c -> c >= '0' && c <= '9' || " .+-()".indexOf(c) >= 0);
    }
}
