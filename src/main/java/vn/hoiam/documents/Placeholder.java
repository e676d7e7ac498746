package vn.hoiam.documents;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoiam.texts.Named;

/** A word in braces in a template, in whose place a document has what the case says: {@code {số đơn}}. */
public enum Placeholder implements Named {
    NUMBER("số đơn"),
    KIND("loại đơn"),
    SUBJECT("nội dung đơn"),
    RECEIVED("ngày nhận"),
    SENDER("người gửi"),
    ADDRESS("địa chỉ"),
    AGAINST("đối tượng khiếu nại"),
    UNIT("đơn vị"),
    COMMITTEE("cơ quan"),
    NOTICE_DUE("hạn thông báo"),
    DUE("hạn giải quyết"),
    GROUND("lý do"),
    GROUND_BASIS("căn cứ lý do"),
    REASONS("nội dung xử lý"),
    PROPOSED("nội dung trả lời"),
    BASIS("căn cứ pháp lý"),
    TODAY("hôm nay");

    /** Where the case says nothing yet: to be filled in by hand. */
    public static final String GAP = "…………";

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]{0,60})}");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it stands in a template. */
    public String written() {
        return "{" + word + "}";
    }

    /** What stands in braces in these texts and is none. */
    static List<String> unknown(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> IN_BRACES.matcher(text).results())
                .map(found -> found.group(1))
                .filter(word -> Arrays.stream(values()).noneMatch(known -> known.word.equals(word.strip())))
                .distinct()
                .toList();
    }

    /** The text with what the case says in the place of each, and a gap where it says nothing. */
    static String fill(String text, Map<Placeholder, String> said) {
        return IN_BRACES.matcher(text).replaceAll(found -> Arrays.stream(values())
                .filter(known -> known.word.equals(found.group(1).strip()))
                .findFirst()
                .map(known -> Matcher.quoteReplacement(said.getOrDefault(known, GAP)))
                .orElseGet(() -> Matcher.quoteReplacement(found.group())));
    }

    @Override
    public String textKey() {
        return "documents.placeholder." + name();
    }
}
