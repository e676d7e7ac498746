package vn.hoiam.law;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/**
 * A reason the law knows for an act upon a step, such as stopping its clock.
 *
 * @param validUntil exclusive; null while it is in force
 */
public record Ground(
        String code,
        EventKind act,
        String kind,
        String step,
        Bilingual name,
        Bilingual legalBasis,
        RuleCertainty certainty,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** The ground written in a row of text, be it of the table or of {@code db/law/grounds.csv}. */
    public static Ground of(UnaryOperator<String> column) {
        var until = column.apply("valid_until");
        return new Ground(
                column.apply("code"),
                EventKind.valueOf(column.apply("act")),
                column.apply("kind"),
                column.apply("step"),
                new Bilingual(column.apply("name_vi"), column.apply("name_en")),
                new Bilingual(column.apply("legal_basis_vi"), column.apply("legal_basis_en")),
                RuleCertainty.valueOf(column.apply("certainty")),
                LocalDate.parse(column.apply("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    boolean allows(EventKind itsAct, String itsKind, String itsStep, LocalDate day) {
        return act == itsAct
                && kind.equals(itsKind)
                && step.equals(itsStep)
                && !day.isBefore(validFrom)
                && (validUntil == null || day.isBefore(validUntil));
    }
}
