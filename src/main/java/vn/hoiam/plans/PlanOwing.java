package vn.hoiam.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.texts.TypedLine;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** What plans have to do with those above them: which are owed, which they may carry out, and what they leave open. */
@ApplicationScoped
public class PlanOwing {

    @Inject
    Clock clock;

    @Inject
    PlanRights rights;

    @Inject
    PlanDuties duties;

    @Inject
    Plans plans;

    @Inject
    Units units;

    /**
     * What the official’s own units owe, the earliest first; whoever works for the whole province reads {@link #below}.
     *
     * @param latest the plans of these units, those that are being written included
     */
    public List<OwedPlan> mine(List<PlanEdition> latest) {
        var mine = rights.mine();
        return mine == null
                ? List.of()
                : duties.open(mine, today()).stream()
                        .filter(duty ->
                                rights.isMine(duty.unit().code(), duty.unit().validFrom()))
                        .map(duty -> new OwedPlan(
                                duty,
                                plans.find(duty.parent()).orElse(null),
                                draft(duty, latest),
                                rights.mayDraft(units.row(duty.unit().id()))))
                        .toList();
    }

    private static String draft(PlanDuty duty, List<PlanEdition> latest) {
        return latest.stream()
                .map(PlanEdition::plan)
                .filter(plan -> duty.parent().equals(plan.parent()) && plan.isOf(duty.unit()))
                .map(Plan::number)
                .findFirst()
                .orElse(null);
    }

    /** For the province’s planners: of each plan after which something is still owed, how it stands with the units below. */
    public List<OwedBelow> below() {
        if (rights.mine() != null) {
            return List.of();
        }
        var byParent = duties.afterThoseWithOpenOnes(today()).stream()
                .collect(groupingBy(PlanDuty::parent, TreeMap::new, toList()));
        return byParent.values().stream()
                .flatMap(all -> plans
                        .find(all.get(0).parent())
                        .map(parent -> new OwedBelow(parent, all.get(0).dueOn(), DutyTotals.of(all, today())))
                        .stream())
                .toList();
    }

    /** The plan after which a unit owes one, the earliest due; null when it owes none. */
    public String owedAfter(UnitRow unit) {
        return duties.open(List.of(unit.code()), today()).stream()
                .map(PlanDuty::parent)
                .findFirst()
                .orElse(null);
    }

    /** The published plans of the units above these, which theirs may carry out. */
    public List<PlanDocument> parents(List<UnitRow> below) {
        return plans.list().stream()
                .filter(plan -> !plan.isClosed() && below.stream().anyMatch(unit -> isAbove(plan, unit)))
                .toList();
    }

    /** The same of one unit, with the plan that it already carries out. */
    public List<PlanDocument> parents(List<UnitRow> below, String untilNow) {
        var all = parents(below);
        return Stream.concat(
                        plans.list().stream()
                                .filter(plan -> plan.number().equals(untilNow))
                                .filter(plan -> !all.contains(plan)),
                        all.stream())
                .toList();
    }

    /**
     * The plan that a unit’s own is to carry out, as it was chosen; null where none was.
     *
     * @param untilNow which it is already; it may stay
     * @throws FaultyEntry when there is no such plan above the unit
     */
    String parent(String chosen, UnitRow unit, String untilNow) {
        var number = TypedLine.orNull(chosen);
        if (number != null
                && !number.equals(untilNow)
                && parents(List.of(unit)).stream()
                        .noneMatch(plan -> plan.number().equals(number))) {
            throw new FaultyEntry(List.of(WrongField.of("parent", "plans.parent.wrong")));
        }
        return number;
    }

    private boolean isAbove(PlanDocument plan, UnitRow unit) {
        return unitsAbove(unit)
                .anyMatch(above ->
                        above.code().equals(plan.unit()) && above.validFrom().equals(plan.unitFrom()));
    }

    private Stream<UnitRow> unitsAbove(UnitRow unit) {
        return units.known().above(unit).stream().filter(above -> !above.equals(unit));
    }

    /** What an edition of a plan leaves open, of its own and of the plan above it as that stands now. */
    public PlanGaps gaps(PlanDocument plan) {
        var own = plans.tasks(plan);
        return plan.parent() == null
                ? PlanGaps.of(own)
                : plans.find(plan.parent())
                        .map(above -> PlanGaps.of(own, plans.tasks(above), bodies(above, plan)))
                        .orElseGet(() -> PlanGaps.of(own));
    }

    /** By which the plan above names units like that of the plan below; none where no row tells. */
    private Set<String> bodies(PlanDocument above, PlanDocument below) {
        return duties.chains().stream()
                .filter(chain -> chain.isInForce(above.issuedOn()))
                .filter(chain -> level(above) == chain.parentLevel() && level(below) == chain.childLevel())
                .flatMap(chain -> chain.bodies().stream())
                .collect(toSet());
    }

    private UnitLevel level(PlanDocument plan) {
        return units.find(plan.unit(), plan.unitFrom()).map(UnitRow::level).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
