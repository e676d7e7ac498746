package vn.hoiam.documents;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoiam.documents.Passage.Form;
import vn.hoiam.documents.Passage.Words;
import vn.hoiam.papers.Block;
import vn.hoiam.petitions.Written;

/**
 * The body of a document: passages with words that are bold, italic or underlined, and nothing else. Whatever was typed or pasted,
 * only this is kept; it is written down as a few marks of HTML, in one way only, and never shown but by its passages.
 */
public record RichText(List<Passage> passages) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern MARKED =
            Pattern.compile("(?is)\\s*<(p|div|ul|ol|li|h[1-6]|table|blockquote|b|strong|i|em|u|span|br)\\b.*");

    public RichText {
        passages = List.copyOf(passages);
    }

    /**
     * As it came from a form: marks of HTML from an editor, or, where there was none, lines of text, each of them a paragraph.
     */
    static RichText typed(String text) {
        if (text == null || text.isBlank()) {
            return new RichText(List.of());
        }
        return MARKED.matcher(text).matches() ? Markup.read(text) : lines(text);
    }

    private static RichText lines(String text) {
        var lines = Written.lines(text);
        return new RichText(
                lines == null
                        ? List.of()
                        : lines.lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> new Passage(Form.PLAIN, List.of(Words.plain(line.strip()))))
                                .toList());
    }

    /** As it is kept. */
    public String html() {
        return Markup.write(this);
    }

    /** For a form: lines where that is all there is to it, so that it reads well without an editor, too. */
    public String typed() {
        var isPlain = passages.stream().allMatch(Passage::isPlain);
        return isPlain ? passages.stream().map(Passage::text).collect(Collectors.joining("\n\n")) : html();
    }

    /** What it says, a line for each passage. */
    public String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }

    /** The same with other words in each place; where these have several lines, each is a passage. */
    RichText with(UnaryOperator<String> words) {
        return new RichText(passages.stream()
                .flatMap(passage -> passage.with(words).stream())
                .toList());
    }

    /** As it is set on paper: items of a list with their dash or number. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var number = 0;
        for (var passage : passages) {
            number = passage.form() == Form.NUMBER ? number + 1 : 0;
            var mark = passage.form() == Form.NUMBER ? number + ". " : passage.form() == Form.DASH ? "- " : "";
            blocks.add(passage.block(mark));
        }
        return blocks;
    }
}
