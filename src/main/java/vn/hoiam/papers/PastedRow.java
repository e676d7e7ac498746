package vn.hoiam.papers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoiam.WrongField;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/**
 * One row of a table that somebody pasted or brought as a file.
 *
 * @param line in which line it stands, the headings being the first
 * @param columns the code of the column in which each cell stands, as they stand in the table
 * @param calculated the columns whose cell came out of a formula, with their heading in the table
 */
public record PastedRow(long line, List<String> cells, List<String> columns, Map<String, String> calculated) {

    public PastedRow {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
        calculated = Map.copyOf(calculated);
    }

    /** Whether it has a cell for each column and no more. */
    public boolean isWhole() {
        return cells.size() == columns.size();
    }

    /** What stands in a column; nothing where the table has no such column. */
    public String cell(String column) {
        var place = columns.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    /** The codes of the columns whose cell came out of a formula: what is seen there may be another thing tomorrow. */
    public Set<String> formulas() {
        return calculated.keySet();
    }

    /** What is to be said of each formula in this row where only what was typed is taken. */
    public List<WrongField> formulaFaults(String table) {
        return columns.stream()
                .filter(calculated::containsKey)
                .map(column -> fault(table, WrongField.of(table, "papers.table.formula", calculated.get(column))))
                .toList();
    }

    /** What is wrong with this row, said of the field in which the whole table stands. */
    public WrongField fault(String table, WrongField fault) {
        var words = fault.words().toArray();
        var said = new Bilingual(
                Texts.of(Texts.VIETNAMESE, fault.textKey(), words), Texts.of(Texts.ENGLISH, fault.textKey(), words));
        return WrongField.of(table, "papers.table.row", String.valueOf(line), said);
    }
}
