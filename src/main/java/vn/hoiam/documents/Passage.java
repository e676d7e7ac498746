package vn.hoiam.documents;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hoiam.papers.Block;
import vn.hoiam.papers.Face;
import vn.hoiam.papers.Run;
import vn.hoiam.papers.Style;

/** A paragraph of a document, or an item of a list in it. */
public record Passage(Form form, List<Words> words) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** How a passage stands on the paper. */
    public enum Form {
        /** From edge to edge, the first line further in: how official papers are set. */
        PLAIN(Style.BODY),
        LEFT(Style.BODY_LEFT),
        CENTRE(Style.BODY_CENTRE),
        RIGHT(Style.BODY_RIGHT),
        DASH(Style.BODY),
        NUMBER(Style.BODY);

        private final Style style;

        Form(Style style) {
            this.style = style;
        }

        boolean isItem() {
            return this == DASH || this == NUMBER;
        }
    }

    /** Words that look the same. */
    public record Words(String text, boolean isBold, boolean isItalic, boolean isUnderlined) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        static Words plain(String text) {
            return new Words(text, false, false, false);
        }

        Words saying(String other) {
            return new Words(other, isBold, isItalic, isUnderlined);
        }

        boolean isPlain() {
            return !isBold && !isItalic && !isUnderlined;
        }

        boolean looksLike(Words other) {
            return isBold == other.isBold && isItalic == other.isItalic && isUnderlined == other.isUnderlined;
        }

        Run run() {
            return new Run(Face.of(isBold, isItalic), text, isUnderlined);
        }
    }

    public Passage {
        words = List.copyOf(words);
    }

    boolean isPlain() {
        return form == Form.PLAIN && words.stream().allMatch(Words::isPlain);
    }

    /** What it says, without how. */
    String text() {
        return words.stream().map(Words::text).collect(Collectors.joining());
    }

    /** The same with other words; where these have several lines, each is a passage of its own. */
    List<Passage> with(UnaryOperator<String> other) {
        var lines = new ArrayList<List<Words>>(List.of(new ArrayList<>()));
        for (var some : words) {
            var parts = other.apply(some.text()).split("\n+", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(some.saying(parts[part]));
            }
        }
        return lines.stream().map(line -> new Passage(form, line)).toList();
    }

    /** As it is set on paper. */
    Block block(String mark) {
        var runs = words.stream().map(Words::run).collect(Collectors.toList());
        if (!mark.isEmpty()) {
            runs.add(0, new Run(Face.REGULAR, mark));
        }
        return new Block(form.style, runs);
    }
}
