package vn.hoiam.routing;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.law.RuleCertainty;
import vn.hoiam.texts.Bilingual;

/**
 * Which body is responsible for what, during some days: a row of the table, or of {@code db/law/routing_rules.csv}.
 *
 * @param body its code, see {@link Bodies}
 * @param note the coordinators’ own words about it; null where there are none
 * @param validUntil the first day on which it says nothing any more; null while none is known
 */
public record RoutingRule(
        String code,
        Bilingual name,
        RuleScope scope,
        String body,
        Bilingual legalBasis,
        RuleCertainty certainty,
        String note,
        LocalDate validFrom,
        LocalDate validUntil) {

    static RoutingRule of(UnaryOperator<String> column) {
        var until = column.apply("valid_until");
        return new RoutingRule(
                column.apply("code"),
                new Bilingual(column.apply("name_vi"), column.apply("name_en")),
                new RuleScope(
                        said(column.apply("sector")),
                        said(column.apply("area")),
                        said(column.apply("kind")),
                        Phrase.list(column.apply("words")),
                        Phrase.list(column.apply("unless"))),
                column.apply("body"),
                new Bilingual(column.apply("legal_basis_vi"), column.apply("legal_basis_en")),
                RuleCertainty.valueOf(column.apply("certainty")),
                said(column.apply("note")),
                LocalDate.parse(column.apply("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return validUntil != null && !day.isBefore(validUntil);
    }

    public boolean isToCome(LocalDate day) {
        return validFrom.isAfter(day);
    }

    public RoutingRule until(LocalDate day) {
        return new RoutingRule(code, name, scope, body, legalBasis, certainty, note, validFrom, day);
    }

    public ResponsibleBody leadsTo() {
        return Bodies.get(body);
    }

    private static String said(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
