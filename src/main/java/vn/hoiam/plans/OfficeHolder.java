package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Who holds the office that answers for a body, in the plans of one unit.
 *
 * @param until the first day on which it is held by somebody else, or by nobody; null while it is held
 */
public record OfficeHolder(String body, String person, LocalDate from, LocalDate until) {

    static OfficeHolder of(UnaryOperator<String> row) {
        var until = row.apply("valid_until");
        return new OfficeHolder(
                row.apply("body"),
                row.apply("person"),
                LocalDate.parse(row.apply("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
