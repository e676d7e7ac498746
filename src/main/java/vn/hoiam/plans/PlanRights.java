package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * Who works on the plan of a unit: its planners write it, with the province’s above them; its leader reviews it as they do, signs,
 * publishes and closes it, or whoever acts in the leader’s place. For everybody else there is nothing but what was published.
 */
@ApplicationScoped
public class PlanRights {

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    /**
     * The codes of the units whose plans are the official’s to see on the desk, those of former times included that they answer for; null
     * stands for all, refused where there are none. Codes are used again: whoever lists by them asks {@link #isMine} as well.
     */
    List<String> mine() {
        must(isAtWork());
        return isOfProvince() ? null : held().map(UnitRow::code).distinct().toList();
    }

    boolean isMine(String unit, LocalDate unitFrom) {
        return isOfProvince()
                || held().anyMatch(row ->
                        row.code().equals(unit) && row.validFrom().equals(unitFrom));
    }

    private Stream<UnitRow> held() {
        return Stream.concat(
                        me.units(DutyKind.PLANNER, DutyKind.LEADER).stream(),
                        me.delegations().stream().flatMap(duty -> me.place(duty).stream()))
                .distinct()
                .flatMap(unit -> units.held(units.row(unit.id())).stream());
    }

    /** The units of today for which the official may begin a plan. */
    public List<UnitRow> drafters() {
        var own = me.units(DutyKind.PLANNER).stream()
                .map(unit -> units.row(unit.id()))
                .toList();
        return isOfProvince()
                ? Stream.concat(own.stream(), units.communes().stream())
                        .distinct()
                        .toList()
                : own;
    }

    private boolean isOfProvince() {
        return me.units(DutyKind.PLANNER).stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
    }

    boolean mayRead(UnitRow unit) {
        return mayDraft(unit) || mayPublish(unit);
    }

    boolean mayDraft(UnitRow unit) {
        return me.holds(DutyKind.PLANNER, of(unit));
    }

    boolean mayPublish(UnitRow unit) {
        var its = of(unit);
        return me.holds(DutyKind.LEADER, its) || me.delegation(its).isPresent();
    }

    void mustRead(UnitRow unit) {
        must(mayRead(unit));
    }

    void mustDraft(UnitRow unit) {
        must(mayDraft(unit));
    }

    void mustPublish(UnitRow unit) {
        must(mayPublish(unit));
    }

    /** Whether there is anything on the desk of plans for the one who asks. */
    public boolean isAtWork() {
        return !me.units(DutyKind.PLANNER, DutyKind.LEADER).isEmpty()
                || !me.delegations().isEmpty();
    }

    UnitRow unit(Plan plan) {
        return units.find(plan.unit(), plan.unitFrom()).orElseThrow(() -> new NotFound("plans.unknown"));
    }

    Planner planner() {
        return new Planner(me.accountId(), me.name());
    }

    String actor() {
        return String.valueOf(me.accountId());
    }

    private Unit of(UnitRow row) {
        return units.byId(row.id());
    }

    private static void must(boolean may) {
        if (!may) {
            throw new NotFound("plans.unknown");
        }
    }
}
