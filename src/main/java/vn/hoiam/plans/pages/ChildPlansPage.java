package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.language.VietnameseOrder;
import vn.hoiam.plans.DutyState;
import vn.hoiam.plans.DutyTotals;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.PlanDuties;
import vn.hoiam.plans.PlanDuty;
import vn.hoiam.plans.Plans;

/** Which units owe a plan after one above them, and which have it. A state that is not understood shows all. */
@Named
@RequestScoped
public class ChildPlansPage {

    @Inject
    Plans plans;

    @Inject
    PlanDuties duties;

    @Inject
    Clock clock;

    private String number;
    private String state;
    private PlanDocument plan;
    private DutyState wanted;
    private DutyTotals totals;
    private List<PlanDuty> all;
    private List<PlanDuty> found;

    public void open() {
        plan = plans.get(number == null ? "" : number);
        all = duties.after(plan.number()).stream()
                .sorted(Comparator.comparing(duty -> duty.unit().name(), new VietnameseOrder()))
                .toList();
        totals = DutyTotals.of(all, today());
        wanted = states().stream()
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
        found = all.stream()
                .filter(duty -> wanted == null || duty.state(today()) == wanted)
                .toList();
    }

    public PlanDocument plan() {
        return plan;
    }

    /** Those of all units, in the order of the Vietnamese alphabet. */
    public List<PlanDuty> all() {
        return all;
    }

    /** Those asked for. */
    public List<PlanDuty> found() {
        return found;
    }

    public DutyTotals totals() {
        return totals;
    }

    public List<DutyState> states() {
        return Stream.of(DutyState.values())
                .filter(known -> known != DutyState.UNIT_ENDED || totals.of(known) > 0)
                .toList();
    }

    /** The state asked for; null for all. */
    public DutyState wanted() {
        return wanted;
    }

    /** The plan by which a unit met what it owed; null while everybody cannot read it yet. */
    public PlanDocument child(PlanDuty duty) {
        return duty.isMet() ? plans.find(duty.metBy()).orElse(null) : null;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
