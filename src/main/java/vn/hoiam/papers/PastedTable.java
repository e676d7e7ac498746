package vn.hoiam.papers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hoiam.Refusal;

/**
 * A table that somebody pasted or opened from a file. Its cells stand between commas, semicolons or tabs, as this or that
 * spreadsheet writes them; the line of headings tells which.
 */
public record PastedTable(List<PastedRow> rows) {

    private static final String SEPARATORS = ",;\t";

    public PastedTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table with just these columns.
     *
     * @throws Refusal when there is no such table in the text, or more of it than allowed
     */
    public static PastedTable read(String pasted, List<String> columns, int mostCharacters, int mostRows) {
        // Spreadsheets begin a saved table with a mark that nobody sees.
        var text = pasted == null ? "" : pasted.replaceFirst("^\\s*\uFEFF", "").strip();
        if (text.isEmpty()) {
            throw new Refusal("papers.table.empty");
        }
        if (text.length() > mostCharacters) {
            throw new Refusal("papers.table.long", mostCharacters, text.length());
        }
        var separator = separator(text);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var lines = parser.getRecords();
            if (!headings(lines.get(0)).equals(columns)) {
                throw new Refusal("papers.table.headings", String.join(String.valueOf(separator), columns));
            }
            if (lines.size() == 1) {
                throw new Refusal("papers.table.empty");
            }
            if (lines.size() - 1 > mostRows) {
                throw new Refusal("papers.table.many", mostRows, lines.size() - 1);
            }
            return new PastedTable(lines.stream()
                    .skip(1)
                    .map(line -> new PastedRow(line.getRecordNumber(), line.toList(), columns))
                    .toList());
        } catch (UncheckedIOException broken) {
            var refusal = new Refusal("papers.table.broken");
            refusal.initCause(broken);
            throw refusal;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of the three the one that stands most often in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElseThrow();
        return SEPARATORS
                .chars()
                .mapToObj(code -> (char) code)
                .max((a, b) -> Long.compare(count(first, a), count(first, b)))
                .orElseThrow();
    }

    private static long count(String line, char sign) {
        return line.chars().filter(code -> code == sign).count();
    }

    private static List<String> headings(CSVRecord line) {
        return Stream.of(line.values()).map(String::strip).toList();
    }
}
