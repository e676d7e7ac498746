package vn.hoiam.plans;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoiam.papers.Column;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Texts;

/**
 * A column of the table in which tasks go out and come in.
 *
 * @param code its name for programs, and that of its field
 * @param isRequired whether a table without it cannot be taken in
 * @param value what stands there of a task; null where it says nothing
 */
record TaskColumn(String code, boolean isRequired, Function<PlanTask, Object> value) {

    static final List<TaskColumn> ALL = List.of(
            optional("no", PlanTask::number),
            optional("part", task -> task.part().name().vi()),
            optional(
                    "dimension",
                    task -> task.dimension() == null ? null : task.dimension().number()),
            required("title_vi", task -> task.title().vi()),
            optional("title_en", task -> task.title().enOrNull()),
            required("lead", task -> task.lead().name().vi()),
            optional("head", task -> task.lead().head().vi()),
            optional("partners", task -> task.partners().stream()
                    .map(body -> body.name().vi())
                    .collect(Collectors.joining("; "))),
            optional("product_vi", task -> vi(task.product())),
            optional(
                    "product_en",
                    task -> task.product() == null ? null : task.product().enOrNull()),
            optional("form", task -> task.measure().form()),
            optional("target", task -> task.measure().target()),
            optional("target_unit", task -> task.measure().unit()),
            optional("weight", task -> task.measure().weight()),
            optional("quarter", PlanTask::quarter),
            optional("due_on", PlanTask::dueOn),
            optional("due_note", task -> vi(task.dueNote())),
            optional("reference", PlanTask::reference));

    static TaskColumn of(String code) {
        return ALL.stream()
                .filter(column -> column.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As they are known to whoever reads a table: by their code, and by what they are called in both languages. */
    static List<Column> headings() {
        return ALL.stream()
                .map(column -> new Column(
                        column.code, List.of(column.name().vi(), column.name().en()), column.isRequired))
                .toList();
    }

    Bilingual name() {
        var key = "plans.column." + code;
        return new Bilingual(Texts.of(Texts.VIETNAMESE, key), Texts.of(Texts.ENGLISH, key));
    }

    /** What stands there, as it would be typed. */
    String typed(PlanTask task) {
        var its = value.apply(task);
        if (its == null) {
            return "";
        }
        return its instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : its.toString();
    }

    private static TaskColumn required(String code, Function<PlanTask, Object> value) {
        return new TaskColumn(code, true, value);
    }

    private static TaskColumn optional(String code, Function<PlanTask, Object> value) {
        return new TaskColumn(code, false, value);
    }

    private static String vi(Bilingual words) {
        return words == null ? null : words.vi();
    }
}
