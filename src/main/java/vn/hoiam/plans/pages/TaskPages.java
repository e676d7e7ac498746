package vn.hoiam.plans.pages;

import java.util.List;
import vn.hoiam.plans.PlanTask;

/**
 * A hundred tasks of a plan at a time.
 *
 * @param first the place of the first one shown, from 0
 */
public record TaskPages(List<PlanTask> tasks, int first, int total) {

    private static final int AT_ONCE = 100;

    public TaskPages {
        tasks = List.copyOf(tasks);
    }

    /** Those from a place on; where one is open, those around it. */
    static TaskPages of(List<PlanTask> all, String asked, PlanTask open) {
        var from = open != null
                ? all.indexOf(open)
                : asked != null && asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 0;
        var first = Math.max(0, Math.min(from, all.size() - 1)) / AT_ONCE * AT_ONCE;
        return new TaskPages(all.subList(first, Math.min(all.size(), first + AT_ONCE)), first, all.size());
    }

    public boolean isOne() {
        return total <= AT_ONCE;
    }

    public boolean hasBefore() {
        return first > 0;
    }

    public boolean hasAfter() {
        return first + AT_ONCE < total;
    }

    public int before() {
        return first - AT_ONCE;
    }

    public int after() {
        return first + AT_ONCE;
    }

    /** The place of the last one shown, from 1. */
    public int last() {
        return first + tasks.size();
    }
}
