package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.PlanDuties;
import vn.hoiam.plans.PlanGaps;
import vn.hoiam.plans.PlanOwing;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.plans.Plans;

/** What a page shows of a plan’s place among others: the one above, the tasks it carries out, what it leaves open, those below. */
@Named
@RequestScoped
public class PlanFamily {

    @Inject
    Plans plans;

    @Inject
    PlanOwing owing;

    @Inject
    PlanDuties duties;

    private PlanDocument asked;
    private PlanDocument parent;
    private PlanGaps gaps;
    private Boolean isOwed;
    private final Map<Integer, PlanTask> above = new TreeMap<>();

    /** The plan above it; null where there is none. */
    public PlanDocument parent(PlanDocument plan) {
        look(plan);
        return parent;
    }

    /** The task of the plan above that a task carries out; null where it carries out none. */
    public PlanTask parentTask(PlanTask task) {
        if (task.parentTask() == null) {
            return null;
        }
        look(task.plan());
        return above.get(task.parentTask());
    }

    public PlanGaps gaps(PlanDocument plan) {
        look(plan);
        if (gaps == null) {
            gaps = owing.gaps(plan);
        }
        return gaps;
    }

    /** Whether units owe plans after it. */
    public boolean isOwed(PlanDocument plan) {
        if (isOwed == null) {
            isOwed = duties.isAfter(plan.number());
        }
        return isOwed;
    }

    private void look(PlanDocument plan) {
        if (plan.equals(asked)) {
            return;
        }
        asked = plan;
        gaps = null;
        above.clear();
        parent = plan.parent() == null ? null : plans.find(plan.parent()).orElse(null);
        if (parent != null) {
            plans.tasks(parent).forEach(task -> above.put(task.number(), task));
        }
    }
}
