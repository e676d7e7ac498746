package vn.hoiam.plans;

import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/** A part of a plan with a heading of its own; {@code reference} is where it stands in the document. */
public record PlanPart(String plan, String code, String reference, Bilingual name) {

    static PlanPart of(UnaryOperator<String> column) {
        return new PlanPart(
                column.apply("plan"), column.apply("code"), column.apply("reference"), PlanTask.stated(column, "name"));
    }
}
