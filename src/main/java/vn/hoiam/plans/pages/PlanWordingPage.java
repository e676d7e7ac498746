package vn.hoiam.plans.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.plans.OpenPlan;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.PlanForm;
import vn.hoiam.plans.PlanKeeping;
import vn.hoiam.plans.PlanOwing;
import vn.hoiam.plans.PlanRights;
import vn.hoiam.units.UnitRow;

/** What a plan says besides its tasks: of the edition in work, or, called up without one, of a new plan. */
@Named
@ViewScoped
public class PlanWordingPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String PLAN = "/desk/plans/plan?faces-redirect=true&number=";

    @Inject
    PlanKeeping keeping;

    @Inject
    PlanRights rights;

    @Inject
    PlanOwing owing;

    private final PlanForm form = new PlanForm();
    private String number;
    private String forUnit;
    private String after;
    private transient OpenPlan open;
    private transient List<UnitRow> units;
    private transient List<PlanDocument> parents;

    public void show() {
        if (number == null) {
            units = rights.drafters();
            if (units.isEmpty()) {
                throw new NotFound("plans.unknown");
            }
            parents = owing.parents(units);
            if (!FacesContext.getCurrentInstance().isPostback()) {
                choose();
            }
            return;
        }
        open = keeping.open(number);
        if (!open.isEditable()) {
            throw new NotFound("plans.unknown");
        }
        parents = owing.parents(List.of(open.unit()), open.plan().parent());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.take(open.latest());
        }
        // Whoever was told that another was faster goes on from what counts now.
        form.setVersion(open.latest().version());
    }

    /** The unit and the plan above that the way here named; else the only unit there is, and what it owes. */
    private void choose() {
        units.stream()
                .filter(unit -> units.size() == 1 || unit.code().equals(forUnit))
                .findFirst()
                .ifPresent(unit -> {
                    form.setUnit(unit.code());
                    form.setParent(after == null ? owing.owedAfter(unit) : after);
                });
    }

    public String begin() {
        return PLAN + keeping.begin(form) + "&done=BEGUN";
    }

    public String save() {
        keeping.reword(number, form);
        return PLAN + number + "&done=SAVED";
    }

    public boolean isNew() {
        return number == null;
    }

    /** Whether there is an edition before this one, so that it says what is different. */
    public boolean isLater() {
        return open != null && !open.latest().document().isFirst();
    }

    /** Those for which a plan may be begun. */
    public List<UnitRow> units() {
        return units;
    }

    /** The plans above, of which it may carry out one. */
    public List<PlanDocument> parents() {
        return parents;
    }

    public PlanForm form() {
        return form;
    }

    public String getForUnit() {
        return forUnit;
    }

    public void setForUnit(String forUnit) {
        this.forUnit = forUnit;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
