package vn.hoiam.routing;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/**
 * Who may be responsible for what a petition is about.
 *
 * @param validUntil the first day on which it is no more; null while none is known
 */
public record ResponsibleBody(String code, Bilingual name, BodyLevel level, LocalDate validFrom, LocalDate validUntil) {

    static ResponsibleBody of(UnaryOperator<String> column) {
        var until = column.apply("valid_until");
        return new ResponsibleBody(
                column.apply("code"),
                new Bilingual(column.apply("name_vi"), column.apply("name_en")),
                BodyLevel.valueOf(column.apply("level")),
                LocalDate.parse(column.apply("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** Whether its cases lie with the commune where it happened, and not with the province. */
    public boolean isCommune() {
        return level == BodyLevel.COMMUNE;
    }
}
