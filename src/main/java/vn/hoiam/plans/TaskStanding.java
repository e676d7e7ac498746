package vn.hoiam.plans;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How a task stands on a day, by its dates and by what was told of it last.
 *
 * @param days how many it was or is late, or how many are left where it is due soon; 0 for all others
 * @param toldOn the day on which the portal was told that it was done in time, where that day came after the last one in time;
 *     null where there is nothing to wonder about
 */
public record TaskStanding(TaskTime time, long days, LocalDate toldOn) {

    /** The most urgent first: what is overdue longest, then what is due soonest. */
    static final Comparator<TaskStanding> BY_URGENCY = Comparator.<TaskStanding>comparingInt(
                    standing -> standing.time().rank())
            .thenComparingLong(standing -> standing.time() == TaskTime.OVERDUE ? -standing.days() : standing.days());

    static final int SOON = 14;

    /** @param last what was told last; null where nothing was */
    static TaskStanding of(PlanTask task, TaskProgress last, LocalDate today) {
        var due = task.lastDay();
        if (last != null && last.state() == TaskState.DONE) {
            return done(due, last);
        }
        if (task.plan().isOver(today)) {
            return at(TaskTime.UNFINISHED);
        }
        if (due != null && today.isAfter(due)) {
            return new TaskStanding(TaskTime.OVERDUE, DAYS.between(due, today), null);
        }
        if (due != null && DAYS.between(today, due) <= SOON) {
            return new TaskStanding(TaskTime.DUE_SOON, DAYS.between(today, due), null);
        }
        if (last != null) {
            return at(last.state() == TaskState.STARTED ? TaskTime.UNDER_WAY : TaskTime.NOT_DONE);
        }
        return at(due == null ? TaskTime.UNDATED : TaskTime.NOT_BEGUN);
    }

    /** Where nothing was ever told of a plan that was not made here. */
    static TaskStanding untold(PlanTask task, LocalDate today) {
        return at(task.time(today));
    }

    private static TaskStanding done(LocalDate due, TaskProgress last) {
        if (due == null) {
            return at(TaskTime.DONE);
        }
        if (last.asOf().isAfter(due)) {
            return new TaskStanding(TaskTime.DONE_LATE, DAYS.between(due, last.asOf()), null);
        }
        return new TaskStanding(TaskTime.DONE_IN_TIME, 0, last.toldOn().isAfter(due) ? last.toldOn() : null);
    }

    private static TaskStanding at(TaskTime time) {
        return new TaskStanding(time, 0, null);
    }

    /** The icon that stands beside it. */
    public String icon() {
        return switch (time) {
            case DONE_IN_TIME -> "ontime";
            case DONE -> "check";
            case DONE_LATE -> "late";
            case DUE_SOON -> "soon";
            case OVERDUE, UNFINISHED, PASSED -> "over";
            default -> "clock";
        };
    }

    /** The look of its mark, as the stylesheet calls it. */
    public String look() {
        return switch (time) {
            case DONE_LATE -> "due due-late";
            case DUE_SOON -> "due due-soon";
            case OVERDUE, UNFINISHED, PASSED -> "due due-over";
            default -> "due";
        };
    }
}
