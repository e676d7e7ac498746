package vn.hoiam.papers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.hoiam.Refusal;

/** A table that somebody pasted or brought as a file, row by row below its headings. */
public record PastedTable(List<PastedRow> rows) {

    /** As many letters as twenty long novels have: no list of work comes near, and a file made to fill the memory stops here. */
    private static final long MOST_LETTERS = 20_000_000;

    public PastedTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table from text that has these columns in any order.
     *
     * @throws Refusal when there is no such table in the text, or more of it than allowed
     */
    public static PastedTable read(String pasted, List<Column> columns, int mostCharacters, int mostRows) {
        return of(SeparatedText.pasted(pasted, mostCharacters).lines(), columns, mostRows);
    }

    /**
     * Reads a table with just these columns, in this order, from text.
     *
     * @throws Refusal when there is no such table in the text, or more of it than allowed
     */
    public static PastedTable readExactly(String pasted, List<String> columns, int mostCharacters, int mostRows) {
        var text = SeparatedText.pasted(pasted, mostCharacters);
        var rows = new ArrayList<PastedRow>();
        var hasHeadings = false;
        var count = 0;
        for (var lines = text.lines(); lines.hasNext(); ) {
            var line = lines.next();
            if (line.cells().size() == 1 && line.isEmpty()) {
                continue;
            }
            if (!hasHeadings) {
                hasHeadings = true;
                if (!line.cells().stream().map(String::strip).toList().equals(columns)) {
                    throw new Refusal("papers.table.headings", String.join(String.valueOf(text.separator()), columns));
                }
            } else if (++count <= mostRows) {
                rows.add(new PastedRow(line.number(), line.cells(), columns, Map.of()));
            }
        }
        return of(rows, count, mostRows);
    }

    /** The table in these lines: the first that is not empty has the headings, further empty ones are passed over. */
    static PastedTable of(Iterator<SheetLine> lines, List<Column> columns, int mostRows) {
        Headings headings = null;
        var rows = new ArrayList<PastedRow>();
        var count = 0;
        var letters = 0L;
        while (lines.hasNext()) {
            var line = lines.next();
            letters += line.characters();
            if (letters > MOST_LETTERS) {
                throw new Refusal("papers.table.large");
            }
            if (line.isEmpty()) {
                continue;
            }
            if (headings == null) {
                headings = Headings.of(line, columns);
            } else if (++count <= mostRows) {
                rows.add(headings.row(line));
            }
        }
        return of(rows, count, mostRows);
    }

    private static PastedTable of(List<PastedRow> rows, int count, int mostRows) {
        if (count == 0) {
            throw new Refusal("papers.table.empty");
        }
        if (count > mostRows) {
            throw new Refusal("papers.table.many", mostRows, count);
        }
        return new PastedTable(rows);
    }
}
