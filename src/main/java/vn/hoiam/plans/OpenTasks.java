package vn.hoiam.plans;

import java.util.List;
import java.util.Optional;

/** The tasks of a plan on the desk, and what they may name. */
public record OpenTasks(PlanDocument plan, List<PlanTask> tasks, TaskChoices choices, boolean isEditable) {

    public OpenTasks {
        tasks = List.copyOf(tasks);
    }

    public Optional<PlanTask> find(int number) {
        return tasks.stream().filter(task -> task.number() == number).findFirst();
    }

    /** What the next task would be numbered. */
    public int next() {
        return tasks.stream().mapToInt(PlanTask::number).max().orElse(0) + 1;
    }
}
