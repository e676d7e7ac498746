package vn.hoiam.plans;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hoiam.WrongField;
import vn.hoiam.language.Folding;
import vn.hoiam.papers.PastedRow;
import vn.hoiam.papers.PastedTable;

/**
 * A table of tasks compared with those of a draft. Nothing of it is taken in while any row is wrong.
 *
 * @param faults what is wrong, row by row
 * @param absent tasks of the draft that do not stand in the table
 * @param newBodies the names of bodies that are not known yet, and will be the unit’s own
 */
public record TaskImport(List<Line> lines, List<RowFault> faults, List<PlanTask> absent, List<String> newBodies) {

    private static final int MOST_PARTS = 200;

    public TaskImport {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
        absent = List.copyOf(absent);
        newBodies = List.copyOf(newBodies);
    }

    /** What becomes of a row. */
    public enum Change {
        NEW,
        CHANGED,
        SAME
    }

    /**
     * A row that can be taken in.
     *
     * @param before the task as it is by now; null where it is new
     */
    public record Line(long row, TaskDraft draft, Change change, PlanTask before) {

        public int number() {
            return draft.number();
        }

        public String title() {
            return draft.title().vi();
        }

        /** What the task is called by now, where it will be called something else: it may be another one by mistake. */
        public String titleBefore() {
            return before == null || before.title().vi().equals(title())
                    ? null
                    : before.title().vi();
        }

        public String lead() {
            return draft.lead().name();
        }

        public boolean isSame() {
            return change == Change.SAME;
        }
    }

    /** What is wrong with a row, said of the column. */
    public record RowFault(long row, WrongField fault) {}

    static TaskImport of(PastedTable table, OpenTasks open) {
        var known = open.tasks().stream().collect(toMap(PlanTask::number, Function.identity()));
        var faults = new ArrayList<RowFault>();
        var drafts = new ArrayList<Line>();
        var seen = new HashMap<Integer, Long>();
        for (var row : table.rows()) {
            if (!isWhole(row, faults)) {
                continue;
            }
            var typed = TaskReading.number(row.cell("no"));
            var there = typed == null ? null : known.get(typed);
            var reading = new TaskReading(column -> cell(row, column, there), open.choices());
            var draft = reading.task();
            reading.problems().forEach(problem -> faults.add(new RowFault(row.line(), problem)));
            var before = typed == null ? null : seen.putIfAbsent(typed, row.line());
            if (before != null) {
                faults.add(new RowFault(row.line(), WrongField.of("no", "plans.import.twice", typed, before)));
            }
            if (typed != null && open.isSpent(typed)) {
                faults.add(new RowFault(row.line(), WrongField.of("no", "plans.task.number.spent", typed)));
            }
            if (reading.problems().isEmpty()) {
                drafts.add(new Line(row.line(), draft, change(draft, there), there));
            }
        }
        if (parts(drafts, open) > MOST_PARTS) {
            faults.add(new RowFault(1, WrongField.of("part", "plans.import.parts", MOST_PARTS)));
        }
        var last = seen.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new TaskImport(
                numbered(drafts, Math.max(open.next() - 1, last)),
                faults,
                open.tasks().stream()
                        .filter(task -> !seen.containsKey(task.number()))
                        .toList(),
                drafts.stream()
                        .map(line -> line.draft().lead())
                        .filter(TaskDraft.BodyName::isNew)
                        .map(TaskDraft.BodyName::name)
                        .distinct()
                        .toList());
    }

    /** Of a column that the table does not have, what the task says already; but a new body has a head of its own. */
    private static String cell(PastedRow row, String column, PlanTask there) {
        return there == null || row.columns().contains(column) || column.equals("head")
                ? row.cell(column)
                : TaskColumn.of(column).typed(there);
    }

    private static Change change(TaskDraft draft, PlanTask there) {
        if (there == null) {
            return Change.NEW;
        }
        return draft.isSameAs(there) ? Change.SAME : Change.CHANGED;
    }

    private static long parts(List<Line> lines, OpenTasks open) {
        return Stream.concat(
                        lines.stream().map(line -> line.draft().part()),
                        open.choices().parts().stream().map(part -> part.name().vi()))
                .map(Folding::toned)
                .distinct()
                .count();
    }

    private static boolean isWhole(PastedRow row, List<RowFault> faults) {
        var before = faults.size();
        row.calculated()
                .forEach((column, heading) ->
                        faults.add(new RowFault(row.line(), WrongField.of(column, "papers.table.formula", heading))));
        if (!row.isWhole()) {
            faults.add(new RowFault(
                    row.line(),
                    WrongField.of(
                            "row",
                            "papers.table.cells",
                            row.columns().size(),
                            row.cells().size())));
        }
        return faults.size() == before;
    }

    /** Rows without a number go on after the last one there is. */
    private static List<Line> numbered(List<Line> lines, int last) {
        var next = last;
        var numbered = new ArrayList<Line>();
        for (var line : lines) {
            numbered.add(
                    line.draft().number() == null
                            ? new Line(line.row(), line.draft().numbered(++next), line.change(), null)
                            : line);
        }
        return numbered;
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    public int count(String change) {
        return (int) lines.stream()
                .filter(line -> line.change().name().equals(change))
                .count();
    }

    /** Whether there is anything to take in. */
    public boolean isChange() {
        return lines.stream().anyMatch(line -> !line.isSame());
    }

    List<TaskDraft> changed() {
        return lines.stream().filter(line -> !line.isSame()).map(Line::draft).toList();
    }

    /** By which whoever confirms is told if the draft is no longer what they saw. */
    public String stamp() {
        return Integer.toHexString(List.of(
                        lines.stream()
                                .map(line -> line.row()
                                        + line.change().name()
                                        + line.draft()
                                        + (line.before() == null
                                                ? ""
                                                : line.before().stamp()))
                                .toList(),
                        absent.stream().map(PlanTask::stamp).toList(),
                        newBodies)
                .hashCode());
    }
}
