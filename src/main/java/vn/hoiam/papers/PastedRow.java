package vn.hoiam.papers;

import java.util.List;
import vn.hoiam.WrongField;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/**
 * One row of a pasted table.
 *
 * @param line in which line it stands, the headings being the first
 */
public record PastedRow(long line, List<String> cells, List<String> columns) {

    public PastedRow {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }

    /** Whether it has a cell for each column and no more. */
    public boolean isWhole() {
        return cells.size() == columns.size();
    }

    /** What stands below a heading, without the mark that keeps a spreadsheet from reading a formula. */
    public String cell(String column) {
        return Csv.unguarded(cells.get(columns.indexOf(column)));
    }

    /** What is wrong with this row, said of the field in which the whole table stands. */
    public WrongField fault(String table, WrongField fault) {
        var words = fault.words().toArray();
        var said = new Bilingual(
                Texts.of(Texts.VIETNAMESE, fault.textKey(), words), Texts.of(Texts.ENGLISH, fault.textKey(), words));
        return WrongField.of(table, "papers.table.row", String.valueOf(line), said);
    }
}
