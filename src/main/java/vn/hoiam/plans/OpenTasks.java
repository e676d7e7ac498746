package vn.hoiam.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tasks of a plan on the desk, and what they may name.
 *
 * @param numbers those that tasks bear or bore in any edition of the plan
 */
public record OpenTasks(
        PlanDocument plan, List<PlanTask> tasks, Set<Integer> numbers, TaskChoices choices, boolean isEditable) {

    public OpenTasks {
        tasks = List.copyOf(tasks);
        numbers = Set.copyOf(numbers);
    }

    public Optional<PlanTask> find(int number) {
        return tasks.stream().filter(task -> task.number() == number).findFirst();
    }

    /** Whether another task bore this number in an edition before: it is not given again. */
    boolean isSpent(int number) {
        return numbers.contains(number) && find(number).isEmpty();
    }

    /** What the next task would be numbered. */
    public int next() {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
