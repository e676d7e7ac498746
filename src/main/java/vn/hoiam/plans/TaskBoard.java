package vn.hoiam.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
    OfficeHolders holders;

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
                holders.of(plan.unit(), day(plan)),
                LocalDate.now(clock));
    }

    /** One task, by the latest edition of its plan. */
    public TaskCourse get(String number, String task) {
        var plan = published(number);
        var its = task(plan, task);
        return course(its, holders.of(plan.unit(), day(plan)).get(its.lead().code()));
    }

    /** The same for whoever tells of it now, and does not ask who holds the office. */
    TaskCourse toTell(String number, String task) {
        return course(task(published(number), task), null);
    }

    private PlanTask task(PlanDocument plan, String task) {
        return plans.tasks(plan).stream()
                .filter(one -> String.valueOf(one.number()).equals(task))
                .findFirst()
                .orElseThrow(() -> new NotFound("plans.unknown"));
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
                .orElseThrow(() -> new NotFound("plans.unknown"));
    }

    private boolean isUntold(PlanDocument plan) {
        // Asked only where it matters: of a plan made here something may be said from its first day on.
        return plan.drafted() == null
                && PlanProgress.isUntold(plan, progresses.last(plan.number()).isEmpty());
    }

    /** The day whose office holders answer: today, or the last day of a period that is over. */
    private LocalDate day(PlanDocument plan) {
        var today = LocalDate.now(clock);
        return plan.isOver(today) ? plan.periodTo() : today;
    }
}
