package vn.hoiam.plans;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.hoiam.texts.Named;

/**
 * What a plan leaves open: tasks of its own that do not say all a task says, and tasks of the plan above that none of its own carries out.
 *
 * @param isChild whether there is a plan above it
 */
public record PlanGaps(boolean isChild, List<Incomplete> incomplete, List<PlanTask> missing) {

    /** What every task says. */
    public enum Point implements Named {
        PRODUCT,
        LEAD,
        DUE;

        @Override
        public String textKey() {
            return "plans.gaps.point." + name();
        }
    }

    /** A task and what it does not say. */
    public record Incomplete(PlanTask task, List<Point> points) {

        public Incomplete {
            points = List.copyOf(points);
        }
    }

    public PlanGaps {
        incomplete = List.copyOf(incomplete);
        missing = List.copyOf(missing);
    }

    /** Of a plan that carries out no other. */
    static PlanGaps of(List<PlanTask> own) {
        return new PlanGaps(false, incomplete(own), List.of());
    }

    /**
     * Of a plan below another.
     *
     * @param bodies by which the plan above names such units; where it names them nowhere, all its tasks are theirs to carry out
     */
    static PlanGaps of(List<PlanTask> own, List<PlanTask> above, Set<String> bodies) {
        var carriedOut =
                own.stream().map(PlanTask::parentTask).filter(Objects::nonNull).collect(toSet());
        var named = above.stream().filter(task -> names(task, bodies)).toList();
        return new PlanGaps(
                true,
                incomplete(own),
                (named.isEmpty() ? above : named)
                        .stream()
                                .filter(task -> !carriedOut.contains(task.number()))
                                .toList());
    }

    private static boolean names(PlanTask task, Set<String> bodies) {
        return bodies.contains(task.lead().code())
                || task.partners().stream().anyMatch(body -> bodies.contains(body.code()));
    }

    private static List<Incomplete> incomplete(List<PlanTask> tasks) {
        return tasks.stream()
                .map(task -> new Incomplete(task, points(task)))
                .filter(task -> !task.points().isEmpty())
                .toList();
    }

    private static List<Point> points(PlanTask task) {
        var open = new ArrayList<Point>();
        if (task.product() == null) {
            open.add(Point.PRODUCT);
        }
        if (!task.leadStated()) {
            open.add(Point.LEAD);
        }
        if (task.lastDay() == null) {
            open.add(Point.DUE);
        }
        return open;
    }

    public boolean isNothing() {
        return incomplete.isEmpty() && missing.isEmpty();
    }
}
