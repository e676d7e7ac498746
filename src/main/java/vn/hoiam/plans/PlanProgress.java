package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the tasks of a published plan stand on a day.
 *
 * @param told what was told last of each task, by its number, with what was reached as it was told last
 * @param holders who holds the office that answers, by the code of the body
 */
public record PlanProgress(
        PlanDocument plan,
        List<PlanTask> tasks,
        Map<Integer, TaskProgress> told,
        Map<String, String> holders,
        LocalDate today) {

    public PlanProgress {
        tasks = List.copyOf(tasks);
        told = Map.copyOf(told);
        holders = Map.copyOf(holders);
    }

    /** A plan that came with a release, and of which nothing was ever told: then nothing is said of its tasks. */
    public boolean isUntold() {
        return isUntold(plan, told.isEmpty());
    }

    static boolean isUntold(PlanDocument plan, boolean isNothingTold) {
        return !plan.isMadeHere() && isNothingTold;
    }

    public TaskStanding standing(PlanTask task) {
        return isUntold() ? TaskStanding.untold(task, today) : TaskStanding.of(task, last(task), today);
    }

    /** What was told of a task last; null where nothing was. */
    public TaskProgress last(PlanTask task) {
        return told.get(task.number());
    }

    /** Who holds the office that answers for a task; null where nobody said so. */
    public String holder(PlanTask task) {
        return holders.get(task.lead().code());
    }

    /** How many tasks are counted in a lot. */
    public long count(String lot) {
        return tasks.stream()
                .filter(task -> standing(task).time().lot().name().equals(lot))
                .count();
    }

    /** The most urgent first, equally urgent ones in the order of the document. */
    public List<PlanTask> byUrgency() {
        return tasks.stream()
                .sorted(Comparator.comparing(this::standing, TaskStanding.BY_URGENCY))
                .toList();
    }
}
