package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.law.Rule;
import vn.hoiam.law.RuleBook;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PromiseCounting;

/**
 * The service target of a sector for one kind of petition.
 *
 * @param now the rule that counts today; the general one where the sector has none of its own
 * @param planned its own rules that begin later, the next first
 */
public record TargetView(PetitionKind kind, Rule now, List<Rule> planned) {

    public TargetView {
        planned = List.copyOf(planned);
    }

    static TargetView of(PetitionKind kind, String sector, RuleBook rules, LocalDate today) {
        return new TargetView(
                kind,
                rules.rule(kind.code(), PromiseCounting.SERVICE_TARGET, sector, today),
                rules.line(kind.code(), PromiseCounting.SERVICE_TARGET, sector).beginningAfter(today));
    }

    /** Whether the sector has no target of its own today. */
    public boolean isGeneral() {
        return now.sector() == null;
    }
}
