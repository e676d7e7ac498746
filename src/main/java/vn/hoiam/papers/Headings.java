package vn.hoiam.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoiam.Refusal;

/**
 * The line of headings of a table that somebody brought: which column stands where, whatever their order.
 *
 * @param codes the code of each column as they stand; empty where there is no heading
 * @param written the headings as they are in the table
 */
record Headings(List<String> codes, List<String> written) {

    /** Of what a spreadsheet may have beside the columns asked for, so many are told one by one as unknown. */
    private static final int MOST_OTHERS = 50;

    private static final int MOST_TOLD = 10;
    private static final int LONGEST_TOLD = 60;
    private static final int LETTERS = 26;

    Headings {
        codes = List.copyOf(codes);
        written = List.copyOf(written);
    }

    /**
     * Finds the columns above which these headings stand.
     *
     * @throws Refusal when one is unknown, stands there twice, or is missing and required
     */
    static Headings of(SheetLine line, List<Column> columns) {
        if (line.width() > mostColumns(columns)) {
            throw new Refusal("papers.table.wide", mostColumns(columns), letters(line.width() - 1) + line.number());
        }
        var written = line.cells().subList(0, line.width()).stream()
                .map(heading -> heading.strip().replaceAll("\\s+", " "))
                .toList();
        var codes = new ArrayList<String>();
        var seen = new HashSet<String>();
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (var heading : written) {
            var code = heading.isEmpty() ? "" : code(heading, columns);
            if (code == null) {
                unknown.add(heading);
            } else if (!code.isEmpty() && !seen.add(code)) {
                twice.add(heading);
            }
            codes.add(code == null ? "" : code);
        }
        refuse("papers.table.heading.unknown", unknown);
        refuse("papers.table.heading.twice", twice);
        refuse(
                "papers.table.heading.missing",
                columns.stream()
                        .filter(column -> column.required() && !seen.contains(column.code()))
                        .map(Column::told)
                        .toList());
        return new Headings(codes, written);
    }

    static int mostColumns(List<Column> columns) {
        return columns.size() + MOST_OTHERS;
    }

    /**
     * The line as a row below these headings.
     *
     * @throws Refusal when something stands where there is no heading, and so nobody knows what it is
     */
    PastedRow row(SheetLine line) {
        var width = Math.max(
                Math.min(line.cells().size(), codes.size()), Math.min(line.width(), codes.size() + MOST_OTHERS));
        Map<String, String> calculated = new TreeMap<>();
        for (int cell = 0; cell < Math.min(width, codes.size()); cell++) {
            if (codes.get(cell).isEmpty() && !line.isEmpty(cell)) {
                throw new Refusal("papers.table.heading.none", letters(cell) + line.number());
            }
            if (line.calculated().contains(cell)) {
                calculated.put(codes.get(cell), written.get(cell));
            }
        }
        return new PastedRow(line.number(), line.cells().subList(0, width), codes, calculated);
    }

    /** The column as a spreadsheet calls it: A, B, … Z, AA. */
    static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private static String code(String heading, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.isCalled(heading))
                .map(Column::code)
                .findFirst()
                .orElse(null);
    }

    private static void refuse(String textKey, List<String> headings) {
        if (!headings.isEmpty()) {
            var told = headings.stream()
                    .limit(MOST_TOLD)
                    .map(heading ->
                            heading.length() > LONGEST_TOLD ? heading.substring(0, LONGEST_TOLD) + "…" : heading)
                    .toList();
            throw new Refusal(textKey, String.join(", ", told) + (headings.size() > MOST_TOLD ? ", …" : ""));
        }
    }
}
