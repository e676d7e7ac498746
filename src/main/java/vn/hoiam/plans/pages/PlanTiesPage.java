package vn.hoiam.plans.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoiam.NotFound;
import vn.hoiam.plans.OpenPlan;
import vn.hoiam.plans.PlanKeeping;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.plans.TaskTying;

/** Which task of the plan above each task of a draft carries out. */
@Named
@ViewScoped
public class PlanTiesPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    PlanKeeping keeping;

    @Inject
    TaskTying tying;

    private final Map<Integer, String> chosen = new HashMap<>();
    private String number;
    private int version;
    private transient OpenPlan open;
    private transient List<PlanTask> tasks;
    private transient List<PlanTask> above;

    public void show() {
        load();
        // Whoever was told that another was faster goes on from what counts now.
        version = open.latest().version();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            tasks.forEach(task -> chosen.put(
                    task.number(),
                    task.parentTask() == null ? "" : task.parentTask().toString()));
        }
    }

    public String save() {
        tying.tie(number, version, chosen);
        return "/desk/plans/plan?faces-redirect=true&number=" + number + "&done=TIED";
    }

    private void load() {
        open = keeping.open(number);
        if (!open.isEditable() || open.plan().parent() == null) {
            throw new NotFound("plans.unknown");
        }
        var draft = open.latest().document();
        tasks = tying.own(draft);
        above = tying.above(draft);
    }

    public OpenPlan open() {
        return open;
    }

    /** Those of the draft. */
    public List<PlanTask> tasks() {
        if (tasks == null) {
            load();
        }
        return tasks;
    }

    /** Those of the plan above. */
    public List<PlanTask> above() {
        if (above == null) {
            load();
        }
        return above;
    }

    public Map<Integer, String> getChosen() {
        return chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
