package vn.hoiam.plans.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.texts.Bilingual;

/** Tasks under one heading: those of a dimension, or those for all dimensions in one part of the plan. */
public record TaskGroup(String anchor, String number, Bilingual name, boolean general, List<PlanTask> tasks) {

    public TaskGroup {
        tasks = List.copyOf(tasks);
    }

    /** The dimensions in their order, then the parts of the plan in theirs. */
    static List<TaskGroup> of(List<PlanTask> tasks, List<Heading> dimensions) {
        var groups = new ArrayList<TaskGroup>();
        for (var dimension : dimensions) {
            var its = tasks.stream()
                    .filter(task ->
                            task.dimension() != null && task.dimension().whole().equals(dimension.number()))
                    .toList();
            if (!its.isEmpty()) {
                groups.add(new TaskGroup("d" + dimension.number(), dimension.number(), dimension.name(), false, its));
            }
        }
        var parts = new TreeMap<String, List<PlanTask>>();
        tasks.stream().filter(task -> task.dimension() == null).forEach(task -> parts.computeIfAbsent(
                        task.part().code(), code -> new ArrayList<>())
                .add(task));
        parts.forEach((code, its) -> {
            var part = its.get(0).part();
            groups.add(new TaskGroup("p" + code, part.reference(), part.name(), true, its));
        });
        return groups;
    }

    /** Its tasks by sub-dimension: first those for the whole of it, then each in the order of its number. */
    public List<Branch> branches() {
        var branches = new TreeMap<String, List<PlanTask>>();
        for (var task : tasks) {
            var isPart = task.dimension() != null && !task.dimension().isWhole();
            branches.computeIfAbsent(isPart ? task.dimension().number() : "", number -> new ArrayList<>())
                    .add(task);
        }
        return branches.entrySet().stream()
                .map(branch -> new Branch(
                        branch.getKey(),
                        branch.getKey().isEmpty()
                                ? null
                                : branch.getValue().get(0).dimension().name(),
                        branch.getValue()))
                .toList();
    }

    /** The heading as it stands in a list of headings; {@code name} in the reader's language. */
    public String label(String name) {
        return general ? name : number + ". " + name;
    }

    /** The tasks of one sub-dimension; without a name those for the whole dimension. */
    public record Branch(String number, Bilingual name, List<PlanTask> tasks) {

        public Branch {
            tasks = List.copyOf(tasks);
        }
    }

    /** Number and name of a dimension. */
    record Heading(String number, Bilingual name) {}
}
