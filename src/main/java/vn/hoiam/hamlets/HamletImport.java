package vn.hoiam.hamlets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.papers.Csv;
import vn.hoiam.papers.PastedRow;
import vn.hoiam.papers.PastedTable;
import vn.hoiam.units.UnitRow;

/**
 * A list of hamlets to be taken in, compared with what a commune has: nothing of it is taken when any line is wrong, and
 * nothing that it leaves out is removed. The export writes the same form.
 */
public record HamletImport(List<HamletLine> lines) {

    static final List<String> COLUMNS = List.of("name", "former_name", "former_commune", "valid_from", "valid_until");

    /** The field in which it is pasted. */
    private static final String TABLE = "rows";

    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_PROBLEMS = 20;

    public HamletImport {
        lines = List.copyOf(lines);
    }

    static HamletImport read(String pasted, UnitRow commune, Predecessors predecessors, List<HamletRow> known) {
        var problems = new ArrayList<WrongField>();
        var lines = new ArrayList<HamletLine>();
        var others = new ArrayList<>(known);
        for (var row : rows(pasted)) {
            var reading = new HamletReading(form(row), commune, predecessors);
            var same = known.stream()
                    .filter(other ->
                            reading.problems().isEmpty() && reading.data().isSameAs(other))
                    .findFirst();
            same.ifPresent(others::remove);
            reading.problems(others).forEach(problem -> problems.add(row.fault(TABLE, problem)));
            if (reading.problems().isEmpty()) {
                var line = HamletLine.of(row.line(), reading.data(), same.orElse(null));
                lines.add(line);
                others.add(line.row(commune));
            }
        }
        FaultyEntry.refuse(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
        return new HamletImport(lines);
    }

    /** What a commune has, as a file that can be taken in again unchanged. */
    static byte[] written(List<HamletRow> hamlets, Predecessors predecessors) {
        return Csv.of(
                COLUMNS,
                hamlets.stream()
                        .map(row -> List.<Object>of(
                                row.name(),
                                Objects.toString(row.formerName(), ""),
                                predecessors.of(row).map(predecessors::written).orElse(""),
                                row.validFrom().toString(),
                                Objects.toString(row.validUntil(), "")))
                        .toList());
    }

    public int count(LineChange change) {
        return (int) lines.stream().filter(line -> line.change() == change).count();
    }

    public boolean isChange() {
        return lines.stream().anyMatch(line -> line.change() != LineChange.SAME);
    }

    /** By which whoever confirms is told if the list they saw is no longer what would be taken in. */
    public String stamp() {
        return Integer.toHexString(lines.toString().hashCode());
    }

    private static List<PastedRow> rows(String pasted) {
        try {
            var rows = PastedTable.readExactly(pasted, COLUMNS, MOST_CHARACTERS, MOST_LINES)
                    .rows();
            FaultyEntry.refuse(rows.stream()
                    .filter(row -> !row.isWhole())
                    .limit(MOST_PROBLEMS)
                    .map(row -> row.fault(
                            TABLE,
                            WrongField.of(
                                    TABLE,
                                    "papers.table.cells",
                                    COLUMNS.size(),
                                    row.cells().size())))
                    .toList());
            return rows;
        } catch (FaultyEntry told) {
            throw told;
        } catch (Refusal noTable) {
            throw new FaultyEntry(List.of(WrongField.of(TABLE, noTable.textKey(), noTable.words())));
        }
    }

    private static HamletForm form(PastedRow row) {
        return new HamletForm(
                row.cell("name"),
                row.cell("former_name"),
                row.cell("former_commune"),
                row.cell("valid_from"),
                row.cell("valid_until"));
    }
}
