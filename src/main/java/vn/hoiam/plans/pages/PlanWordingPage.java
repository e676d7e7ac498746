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
import vn.hoiam.plans.PlanForm;
import vn.hoiam.plans.PlanKeeping;
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

    private final PlanForm form = new PlanForm();
    private String number;
    private transient OpenPlan open;
    private transient List<UnitRow> units;

    public void show() {
        if (number == null) {
            units = rights.drafters();
            if (units.isEmpty()) {
                throw new NotFound("plans.unknown");
            }
            if (units.size() == 1) {
                form.setUnit(units.get(0).code());
            }
            return;
        }
        open = keeping.open(number);
        if (!open.isEditable()) {
            throw new NotFound("plans.unknown");
        }
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.take(open.latest());
        }
        // Whoever was told that another was faster goes on from what counts now.
        form.setVersion(open.latest().version());
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

    public PlanForm form() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
