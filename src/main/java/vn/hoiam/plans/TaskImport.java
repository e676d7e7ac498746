package vn.hoiam.plans;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import vn.hoiam.WrongField;
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

    /** A row that can be taken in. */
    public record Line(long row, TaskDraft draft, Change change) {

        public int number() {
            return draft.number();
        }

        public String title() {
            return draft.title().vi();
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
            var reading = new TaskReading(row::cell, open.choices());
            var draft = reading.task();
            reading.problems().forEach(problem -> faults.add(new RowFault(row.line(), problem)));
            var before = draft.number() == null ? null : seen.putIfAbsent(draft.number(), row.line());
            if (before != null) {
                faults.add(new RowFault(
                        row.line(), WrongField.of("number", "plans.import.twice", draft.number(), before)));
            }
            if (reading.problems().isEmpty()) {
                var there = draft.number() == null ? null : known.get(draft.number());
                drafts.add(new Line(
                        row.line(),
                        draft,
                        there == null ? Change.NEW : draft.isSameAs(there) ? Change.SAME : Change.CHANGED));
            }
        }
        var numbers = new HashSet<>(known.keySet());
        numbers.addAll(seen.keySet());
        var lines = numbered(
                drafts, numbers.stream().mapToInt(Integer::intValue).max().orElse(0));
        if (known.size()
                        + lines.stream()
                                .filter(line -> line.change() == Change.NEW)
                                .count()
                > TaskReading.MOST_TASKS) {
            faults.add(new RowFault(1, WrongField.of("number", "plans.import.many", TaskReading.MOST_TASKS)));
        }
        return new TaskImport(
                lines,
                faults,
                open.tasks().stream()
                        .filter(task -> !seen.containsKey(task.number()))
                        .toList(),
                lines.stream()
                        .map(line -> line.draft().lead())
                        .filter(TaskDraft.BodyName::isNew)
                        .map(TaskDraft.BodyName::name)
                        .distinct()
                        .toList());
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
                            ? new Line(line.row(), line.draft().numbered(++next), line.change())
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
        return Integer.toHexString(
                List.of(lines, absent.stream().map(PlanTask::stamp).toList(), newBodies)
                        .hashCode());
    }
}
