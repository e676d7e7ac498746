package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.hoiam.NotFound;

/** Where everybody sees how the tasks of published plans stand today. */
@ApplicationScoped
public class TaskBoard {

    @Inject
    Clock clock;

    @Inject
    Plans plans;

    @Inject
    TaskProgresses progresses;

    @Inject
    PlanBodies bodies;

    @Inject
    ProductFields fields;

    /** All tasks of a plan, by its latest edition. */
    public PlanProgress of(String number) {
        return of(published(number));
    }

    /** The same of the latest edition itself. */
    public PlanProgress of(PlanDocument plan) {
        return new PlanProgress(
                plan,
                plans.tasks(plan),
                progresses.last(plan.number()),
                bodies.holders(plan.unit(), day(plan)),
                LocalDate.now(clock));
    }

    /** One task, by the latest edition of its plan that has it: what was told of one that was left out later stays. */
    public TaskCourse get(String number, String task) {
        var its = find(published(number), task)
                .or(() -> plans.editions(number).stream()
                        .flatMap(earlier -> find(earlier, task).stream())
                        .findFirst())
                .orElseThrow(TaskBoard::unknown);
        return course(
                its,
                bodies.holders(its.plan().unit(), day(its.plan()))
                        .get(its.lead().code()));
    }

    /** Whether the latest edition of its plan has this task no longer. */
    public boolean isLeftOut(PlanTask task) {
        return find(published(task.plan().number()), String.valueOf(task.number()))
                .isEmpty();
    }

    /** The same for whoever tells of it now, and does not ask who holds the office. */
    TaskCourse toTell(String number, String task) {
        return course(find(published(number), task).orElseThrow(TaskBoard::unknown), null);
    }

    private Optional<PlanTask> find(PlanDocument plan, String task) {
        return plans.tasks(plan).stream()
                .filter(one -> String.valueOf(one.number()).equals(task))
                .findFirst();
    }

    private static NotFound unknown() {
        return new NotFound("plans.unknown");
    }

    private TaskCourse course(PlanTask task, String holder) {
        var plan = task.plan();
        var history = progresses.of(plan.number(), task.number());
        return new TaskCourse(
                task,
                history,
                fields.of(task.measure().form()),
                holder,
                history.isEmpty() && isUntold(plan),
                LocalDate.now(clock));
    }

    private PlanDocument published(String number) {
        var asked = number == null ? "" : number;
        // Another node may have published it a moment ago.
        return plans.find(asked)
                .or(() -> plans.editions(asked).stream().findFirst())
                .orElseThrow(TaskBoard::unknown);
    }

    private boolean isUntold(PlanDocument plan) {
        // Asked only where it matters: of a plan made here something may be said from its first day on.
        return !plan.isMadeHere()
                && PlanProgress.isUntold(plan, progresses.last(plan.number()).isEmpty());
    }

    /** The day whose office holders answer: today, or the last day of a period that is over. */
    private LocalDate day(PlanDocument plan) {
        var today = LocalDate.now(clock);
        return plan.isOver(today) ? plan.periodTo() : today;
    }
}
