package vn.hoiam.papers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.Refusal;

/**
 * A table as text, its cells between commas, semicolons or tabs, as this or that spreadsheet writes them; the line of
 * headings tells which.
 */
final class SeparatedText {

    /** Spreadsheets begin a saved table with a mark that nobody sees. */
    private static final char MARK = '\uFEFF';

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Each is a cell of its own in memory, however short the text: ten thousand rows of a hundred columns, and no more. */
    private static final int MOST_CELLS = 1_000_000;

    /** As many as a sheet has; an empty one takes as long to read as a full one. */
    private static final int MOST_LINES = 1_048_576;

    /** One program tells another in a line of its own what separates cells, and does not count that line. */
    private static final Pattern TOLD = Pattern.compile("(?i)sep=([,;\\t])\\R");

    private final String text;
    private final char separator;

    private SeparatedText(String text) {
        var bare = text.indexOf(MARK) == 0 ? text.substring(1) : text;
        if (bare.isBlank()) {
            throw new Refusal("papers.table.empty");
        }
        var told = TOLD.matcher(bare);
        var isTold = told.lookingAt();
        this.text = isTold ? bare.substring(told.end()) : bare;
        this.separator = isTold ? told.group(1).charAt(0) : separator(bare);
        if (count(this.text, separator) > MOST_CELLS
                || count(this.text, '\n') > MOST_LINES
                || count(this.text, '\r') > MOST_LINES) {
            throw new Refusal("papers.table.large");
        }
    }

    /** The text of a file. */
    static SeparatedText of(String file) {
        return new SeparatedText(file);
    }

    /** What somebody put into a field that takes so many characters; lines before the table do not count. */
    static SeparatedText pasted(String pasted, int mostCharacters) {
        var text = pasted == null ? "" : pasted.substring(beginning(pasted));
        var length = text.strip().length();
        if (length > mostCharacters) {
            throw new Refusal("papers.table.long", mostCharacters, length);
        }
        return new SeparatedText(text);
    }

    char separator() {
        return separator;
    }

    /** Its lines, empty ones too, numbered as a spreadsheet does: a cell with a line break is still one line. */
    Iterator<SheetLine> lines() {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try {
            var records = CSVParser.parse(new StringReader(text), format).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return whole(records::hasNext);
                }

                @Override
                public SheetLine next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return line(whole(records::next));
                }
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where its first line with any letters begins. */
    private static int beginning(String text) {
        var letter = IntStream.range(0, text.length())
                .filter(place -> !Character.isWhitespace(text.charAt(place)) && text.charAt(place) != MARK)
                .findFirst()
                .orElse(text.length());
        return Stream.of('\n', '\r', MARK)
                        .mapToInt(sign -> text.lastIndexOf(sign, letter))
                        .max()
                        .orElseThrow()
                + 1;
    }

    /** A quotation mark that is never closed, or followed by letters. */
    private static <T> T whole(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UncheckedIOException broken) {
            var refusal = new Refusal("papers.table.broken");
            refusal.initCause(broken);
            throw refusal;
        }
    }

    private static SheetLine line(CSVRecord line) {
        return new SheetLine(
                line.getRecordNumber(),
                Stream.of(line.values())
                        .map(cell -> Normalizer.normalize(Csv.unguarded(cell), Form.NFC))
                        .toList(),
                Set.of());
    }

    /** Nobody writes a tab into a heading; of the others the one that stands more often in the first line with any letters. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElseThrow();
        var bare = QUOTED.matcher(first).replaceAll("");
        if (bare.indexOf('\t') >= 0) {
            return '\t';
        }
        return count(bare, ';') >= count(bare, ',') && bare.indexOf(';') >= 0 ? ';' : ',';
    }

    private static long count(String line, char sign) {
        return line.chars().filter(code -> code == sign).count();
    }
}
