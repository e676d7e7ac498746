package vn.hoiam.plans.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.papi.Dimension;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.plans.PlanBody;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.PlanProgress;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.plans.Plans;
import vn.hoiam.plans.TaskBoard;
import vn.hoiam.plans.TaskFilter;

/** One plan: what was promised, who leads it and answers for it, and by when. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    Plans plans;

    @Inject
    TaskBoard board;

    @Inject
    Dimensions dimensions;

    @Inject
    Clock clock;

    private final PlanView view = new PlanView();
    private String number;
    private String edition;
    private List<PlanDocument> editions;
    private PlanDocument plan;
    private PlanProgress progress;
    private List<PlanTask> all;
    private TaskFilter filter;
    private List<PlanTask> found;
    private List<TaskGroup> groups;

    public void open() {
        editions = plans.editions(number == null ? "" : number);
        plan = editions.stream()
                .filter(one -> edition == null || String.valueOf(one.edition()).equals(edition))
                .findFirst()
                .orElseThrow(() -> new NotFound("plans.unknown"));
        progress = board.of(editions.get(0));
        all = plans.tasks(plan);
        filter = view.filter(all);
        found = all.stream().filter(filter::admits).toList();
        groups = TaskGroup.of(
                found,
                dimensions().stream()
                        .map(dimension -> new TaskGroup.Heading(dimension.number(), dimension.name()))
                        .toList());
    }

    /** Whether a later edition has taken the place of this one. */
    public boolean isReplaced() {
        return !plan.equals(editions.get(0));
    }

    /** All that were published, the latest first. */
    public List<PlanDocument> editions() {
        return editions;
    }

    public boolean isOver() {
        return plan.isOver(today());
    }

    /** How its tasks stand, and who answers for them. */
    public PlanProgress progress() {
        return progress;
    }

    /** Whether it is told here how each task stands: not of what a later edition says otherwise, nor where nothing was ever told. */
    public boolean isFollowed() {
        return !isReplaced() && !progress.isUntold();
    }

    public boolean isNarrowed() {
        return !filter.equals(TaskFilter.ALL);
    }

    /** The whole dimensions PAPI had when the plan began. */
    public List<Dimension> dimensions() {
        return dimensions.ofYear(plan.periodFrom().getYear());
    }

    /** Those who lead a task of this plan, in the order of its tasks. */
    public List<PlanBody> leads() {
        return all.stream().map(PlanTask::lead).distinct().toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public PlanDocument plan() {
        return plan;
    }

    public List<PlanTask> all() {
        return all;
    }

    public List<PlanTask> found() {
        return found;
    }

    public List<TaskGroup> groups() {
        return groups;
    }

    public TaskFilter filter() {
        return filter;
    }

    public PlanView view() {
        return view;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
