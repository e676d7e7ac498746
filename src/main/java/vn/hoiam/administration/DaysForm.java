package vn.hoiam.administration;

import java.io.Serial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.papers.PastedRow;
import vn.hoiam.papers.PastedTable;

/** Many days at once, pasted as the table that releases bring. Nothing is taken while one row is wrong. */
public class DaysForm implements DayEntry {

    public static final List<String> COLUMNS =
            List.of("day", "kind", "name_vi", "name_en", "works", "certainty", "basis_vi", "basis_en");

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_ROWS = 400;
    private static final int MOST_FAULTS = 20;

    private String rows;

    @Override
    public String field() {
        return "rows";
    }

    @Override
    public List<CalendarDay> days() {
        var problems = new ArrayList<WrongField>();
        var days = new ArrayList<CalendarDay>();
        Set<String> seen = new HashSet<>();
        for (var row : table()) {
            if (!row.isWhole()) {
                problems.add(row.fault(
                        field(),
                        wrong("papers.table.cells", COLUMNS.size(), row.cells().size())));
                continue;
            }
            var typed = new TypedDay(row::cell);
            var faults = typed.problemsOfRow();
            faults.forEach(fault -> problems.add(row.fault(field(), fault)));
            if (!seen.add(row.cell("day").strip())) {
                problems.add(row.fault(field(), wrong("administration.calendar.twice")));
            } else if (faults.isEmpty()) {
                days.add(typed.day());
            }
        }
        FaultyEntry.refuse(problems.stream().limit(MOST_FAULTS).toList());
        return days;
    }

    private List<PastedRow> table() {
        try {
            return PastedTable.readExactly(rows, COLUMNS, MOST_CHARACTERS, MOST_ROWS)
                    .rows();
        } catch (Refusal noTable) {
            throw new FaultyEntry(List.of(wrong(noTable.textKey(), noTable.words())));
        }
    }

    private WrongField wrong(String textKey, Object... words) {
        return WrongField.of(field(), textKey, words);
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }
}
