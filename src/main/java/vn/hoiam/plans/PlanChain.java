package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.hoiam.calendar.Term;
import vn.hoiam.calendar.TermUnit;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.UnitLevel;

/**
 * That units of one level owe a plan of their own after a plan of a unit above them: a row of {@code db/plans/duties.csv}.
 *
 * @param step of which step of the kind {@link #KIND} the term is, in the rule book
 * @param near how long before the last day they are reminded
 * @param bodies the codes of the bodies by which a plan above names such units in its tasks
 * @param validUntil the first day on which it no longer holds; null while it does
 */
public record PlanChain(
        String code,
        UnitLevel parentLevel,
        UnitLevel childLevel,
        String step,
        Term near,
        Set<String> bodies,
        Bilingual legalBasis,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** What plans are called in the rule book. */
    static final String KIND = "plan";

    public PlanChain {
        bodies = Set.copyOf(bodies);
    }

    static PlanChain of(UnaryOperator<String> column) {
        var until = column.apply("valid_until");
        return new PlanChain(
                column.apply("code"),
                UnitLevel.valueOf(column.apply("parent_level")),
                UnitLevel.valueOf(column.apply("child_level")),
                column.apply("step"),
                new Term(Integer.parseInt(column.apply("near_days")), TermUnit.WORKING_DAYS),
                Set.of(column.apply("bodies").split(";")),
                new Bilingual(column.apply("legal_basis_vi"), column.apply("legal_basis_en")),
                LocalDate.parse(column.apply("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }
}
