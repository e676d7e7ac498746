package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/**
 * Who leads a task or helps with it, as plans of the day name it, and the one office that answers for it.
 *
 * @param unit the code of the unit that named it for its own plans; null where it is there for all
 * @param each many of one kind, every one of which answers for its own part
 * @param validUntil the first day on which it is no more; null when it still is
 * @param note what became of it; null when nothing did
 */
public record PlanBody(
        String code, Bilingual name, Bilingual head, String unit, boolean each, LocalDate validUntil, Bilingual note) {

    static PlanBody of(UnaryOperator<String> column) {
        var until = column.apply("valid_until");
        return new PlanBody(
                column.apply("code"),
                PlanTask.stated(column, "name"),
                PlanTask.stated(column, "head"),
                column.apply("unit").isEmpty() ? null : column.apply("unit"),
                Boolean.parseBoolean(column.apply("each")),
                until.isEmpty() ? null : LocalDate.parse(until),
                PlanTask.stated(column, "note"));
    }

    public boolean isFormer(LocalDate today) {
        return validUntil != null && !today.isBefore(validUntil);
    }
}
