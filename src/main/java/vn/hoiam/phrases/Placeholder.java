package vn.hoiam.phrases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hoiam.language.Folding;
import vn.hoiam.texts.Named;

/** A word in braces that a phrase leaves to the case it is used in, as clerks write it: {@code {số đơn}}. */
public enum Placeholder implements Named {
    NUMBER("số đơn"),
    SUBJECT("tiêu đề"),
    SECTOR("lĩnh vực"),
    SENDER("người gửi"),
    UNIT("cơ quan"),
    RECEIVED("ngày nhận"),
    DUE("hạn trả lời"),
    TODAY("hôm nay"),
    OFFICIAL("cán bộ"),
    CONTACT("liên hệ");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** The one that is meant, with or without tone marks. */
    static Optional<Placeholder> find(String written) {
        var folded = Folding.fold(written.strip());
        return Arrays.stream(values())
                .filter(known -> Folding.fold(known.word).equals(folded))
                .findFirst();
    }

    public static List<Placeholder> all() {
        return List.of(values());
    }

    /** As it stands in a phrase. */
    public String written() {
        return "{" + word + "}";
    }

    @Override
    public String textKey() {
        return "phrases.placeholder." + name();
    }
}
