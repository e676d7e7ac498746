package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/**
 * Who leads a task or helps with it, as plans of the day name it, and the one office that answers for it.
 *
 * @param each many of one kind, every one of which answers for its own part
 * @param validUntil the first day on which it is no more; null when it still is
 * @param note what became of it; null when nothing did
 */
public record PlanBody(
        String code, Bilingual name, Bilingual head, boolean each, LocalDate validUntil, Bilingual note) {

    static PlanBody of(UnaryOperator<String> column) {
        var until = column.apply("valid_until");
        return new PlanBody(
                column.apply("code"),
                new Bilingual(column.apply("name_vi"), column.apply("name_en")),
                new Bilingual(column.apply("head_vi"), column.apply("head_en")),
                Boolean.parseBoolean(column.apply("each")),
                until.isEmpty() ? null : LocalDate.parse(until),
                PlanTask.stated(column, "note"));
    }

    public boolean isFormer(LocalDate today) {
        return validUntil != null && !today.isBefore(validUntil);
    }
}
