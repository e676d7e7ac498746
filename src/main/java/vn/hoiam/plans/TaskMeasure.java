package vn.hoiam.plans;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * What is counted of a task.
 *
 * @param form the code of the form of its product
 * @param target how many of {@code unit} there are to be; both null where nothing is counted
 * @param weight how much it counts beside the other tasks of its plan, 1 where nothing else is said
 */
public record TaskMeasure(String form, BigDecimal target, String unit, BigDecimal weight) {

    /** A task like any other: nothing is counted, and it counts as much as the next one. */
    public static final TaskMeasure PLAIN = new TaskMeasure("TASK", null, null, BigDecimal.ONE);

    static TaskMeasure of(UnaryOperator<String> row) {
        var target = row.apply("target");
        var unit = row.apply("target_unit");
        return new TaskMeasure(
                row.apply("form"),
                target.isEmpty() ? null : plain(target),
                unit.isEmpty() ? null : unit,
                plain(row.apply("weight")));
    }

    /** 60.00 is sixty. */
    static BigDecimal plain(String number) {
        var stripped = new BigDecimal(number).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
