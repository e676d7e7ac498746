package vn.hoiam.routing;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.law.RuleCertainty;
import vn.hoiam.texts.Bilingual;

/**
 * Who decides what is about somebody’s decision, act or conduct, during the time a law says so.
 *
 * @param matter a kind of complaint by its code, or {@link Competences#CONDUCT}
 * @param sector the only one it is said of; null where it holds for all others
 * @param validUntil the first day it does not hold any more; null while that is not known
 */
public record Competence(
        String matter,
        Concerned concerned,
        String sector,
        Decider decider,
        Bilingual legalBasis,
        RuleCertainty certainty,
        LocalDate validFrom,
        LocalDate validUntil) {

    static Competence of(UnaryOperator<String> column) {
        var sector = column.apply("sector");
        var until = column.apply("valid_until");
        return new Competence(
                column.apply("matter"),
                Concerned.valueOf(column.apply("concerned")),
                sector.isEmpty() ? null : sector,
                Decider.valueOf(column.apply("decider")),
                new Bilingual(column.apply("legal_basis_vi"), column.apply("legal_basis_en")),
                RuleCertainty.valueOf(column.apply("certainty")),
                LocalDate.parse(column.apply("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    boolean isOf(String otherMatter, Concerned other, LocalDate day) {
        return matter.equals(otherMatter)
                && concerned == other
                && !day.isBefore(validFrom)
                && (validUntil == null || day.isBefore(validUntil));
    }
}
