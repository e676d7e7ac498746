package vn.hoiam.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One task of a published plan, with all that was told of it.
 *
 * @param history the latest first
 * @param fields what the form of its product asks for
 * @param holder who holds the office that answers for it; null where nobody said so
 * @param isUntold whether nothing was ever told of a plan that came with a release
 */
public record TaskCourse(
        PlanTask task,
        List<TaskProgress> history,
        List<ProductField> fields,
        String holder,
        boolean isUntold,
        LocalDate today) {

    private static final int HUNDRED = 100;

    public TaskCourse {
        history = List.copyOf(history);
        fields = List.copyOf(fields);
    }

    public TaskStanding standing() {
        return isUntold ? TaskStanding.untold(task, today) : TaskStanding.of(task, last(), today);
    }

    /** What counts; null where nothing was told. */
    public TaskProgress last() {
        return history.isEmpty() ? null : history.get(0);
    }

    public boolean isCounted() {
        return task.measure().target() != null;
    }

    /** How much of what is counted there is, as it was told last; null where nobody said so. */
    public BigDecimal reached() {
        return history.stream()
                .map(each -> each.said().reached())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The whole per cent of the target that was reached, rounded down: nothing is called reached that is not. */
    public int share() {
        var reached = reached();
        return reached == null
                ? 0
                : reached.multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(task.measure().target(), 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValue();
    }

    /** How far the bar goes: no further than its end. */
    public int bar() {
        return Math.min(HUNDRED, share());
    }

    /** What was filled in of the form of the product, in the order of the form. */
    public List<Detail> details(TaskProgress progress) {
        return fields.stream()
                .filter(field -> progress.said().details().containsKey(field.code()))
                .map(field -> new Detail(field, progress.said().details().get(field.code())))
                .toList();
    }

    /** One field, filled in. */
    public record Detail(ProductField field, String value) {

        /** Null where it is no number. */
        public BigDecimal number() {
            return field.type() == ProductField.Type.NUMBER ? new BigDecimal(value) : null;
        }

        /** Null where it is no day. */
        public LocalDate day() {
            return field.type() == ProductField.Type.DATE ? LocalDate.parse(value) : null;
        }
    }
}
