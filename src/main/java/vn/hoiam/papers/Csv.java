package vn.hoiam.papers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as a CSV file (RFC 4180): in UTF-8 with the mark by which spreadsheets know it, and with nothing in it that a
 * spreadsheet would take for a formula.
 */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8; header=present";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet would calculate, also behind marks that were there before: one more comes off when it is read. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Csv() {}

    /** The file: a line of headings, then the rows; an empty cell for null. Only text is guarded, numbers are numbers. */
    public static byte[] of(List<String> headings, List<List<Object>> rows) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK).append(line(headings));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell of such a file as it was before it was guarded. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String line(List<?> cells) {
        return CSVFormat.RFC4180.format(cells.stream().map(Csv::cell).toArray())
                + CSVFormat.RFC4180.getRecordSeparator();
    }

    private static Object cell(Object value) {
        return value instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : value;
    }
}
