package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.hoiam.papers.Csv;
import vn.hoiam.papers.Table;
import vn.hoiam.papers.Xlsx;
import vn.hoiam.texts.Texts;

/** The tasks of an edition as a table, in the form in which they can be taken in again unchanged. */
public final class TaskTable {

    private TaskTable() {}

    /** As a workbook, its headings in the reader’s language. */
    public static byte[] xlsx(List<PlanTask> tasks, Locale reader) {
        return Xlsx.of(List.of(new Table(Texts.of(reader, "plans.tasks.title"), headings(reader), rows(tasks))));
    }

    /** As a file of lines. */
    public static byte[] csv(List<PlanTask> tasks, Locale reader) {
        return Csv.of(headings(reader), rows(tasks));
    }

    private static List<String> headings(Locale reader) {
        return TaskColumn.ALL.stream().map(column -> column.name().in(reader)).toList();
    }

    private static List<List<Object>> rows(List<PlanTask> tasks) {
        return tasks.stream()
                .map(task -> TaskColumn.ALL.stream()
                        .map(column -> column.value().apply(task))
                        .map(value -> value == null ? "" : value instanceof LocalDate day ? day.toString() : value)
                        .toList())
                .toList();
    }
}
