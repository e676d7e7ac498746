package vn.hoiam.coordination.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.coordination.RuleKeeping;
import vn.hoiam.coordination.RuleView;
import vn.hoiam.units.UnitLevel;

/** Where a coordinator of the province sees all routing rules: those in force, to come, and over. */
@Named
@RequestScoped
public class RoutingRulesPage {

    private static final String IN_FORCE = "IN_FORCE";
    private static final String TO_COME = "TO_COME";
    private static final String OVER = "OVER";

    @Inject
    RuleKeeping keeping;

    @Inject
    CurrentUser me;

    private String done;
    private Map<String, List<RuleView>> rules = Map.of();

    public void open() {
        rules = keeping.list().stream().collect(Collectors.groupingBy(RoutingRulesPage::part));
    }

    /** Whether the way here is shown: to whoever coordinates the whole province. */
    public boolean isCoordinator() {
        return me.units(DutyKind.COORDINATOR).stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
    }

    /** The parts of the page, in their order; what is over stands only where something is. */
    public List<String> parts() {
        return rules.containsKey(OVER) ? List.of(IN_FORCE, TO_COME, OVER) : List.of(IN_FORCE, TO_COME);
    }

    public List<RuleView> rules(String part) {
        return rules.getOrDefault(part, List.of());
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("ENTERED|CHANGED|ENDED|DROPPED") ? done : null;
    }

    private static String part(RuleView view) {
        return view.isOver() ? OVER : view.isToCome() ? TO_COME : IN_FORCE;
    }
}
