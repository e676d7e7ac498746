package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/**
 * What the province has promised to do for good governance in a period. Told in the portal's own words, with the source it
 * was read in. {@code number} is the portal's; {@code documentNumber}, {@code signedBy} and the notes are null where the
 * source leaves them open.
 */
public record Plan(
        String number,
        Bilingual title,
        String documentNumber,
        Bilingual issuer,
        String signedBy,
        LocalDate issuedOn,
        Bilingual issuedNote,
        LocalDate periodFrom,
        LocalDate periodTo,
        Bilingual legalBasis,
        Bilingual source,
        Bilingual note) {

    static Plan of(UnaryOperator<String> column) {
        return new Plan(
                column.apply("number"),
                PlanTask.stated(column, "title"),
                word(column.apply("document_number")),
                PlanTask.stated(column, "issuer"),
                word(column.apply("signed_by")),
                LocalDate.parse(column.apply("issued_on")),
                PlanTask.stated(column, "issued_note"),
                LocalDate.parse(column.apply("period_from")),
                LocalDate.parse(column.apply("period_to")),
                PlanTask.stated(column, "legal_basis"),
                PlanTask.stated(column, "source"),
                PlanTask.stated(column, "note"));
    }

    /** Whether the last day of its period lies behind us. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(periodTo);
    }

    private static String word(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
