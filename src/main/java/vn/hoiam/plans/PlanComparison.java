package vn.hoiam.plans;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hoiam.texts.Bilingual;

/**
 * What became different from one edition of a plan to another.
 *
 * @param wording of the plan itself
 * @param tasks those that are new, were left out or say something else, by number
 */
public record PlanComparison(List<Difference> wording, List<TaskDifference> tasks) {

    static final String FORM = "plans.form.product";

    public PlanComparison {
        wording = List.copyOf(wording);
        tasks = List.copyOf(tasks);
    }

    static PlanComparison of(
            PlanDocument before, List<PlanTask> tasksBefore, PlanDocument after, List<PlanTask> tasksAfter) {
        return new PlanComparison(
                differences(
                        List.of(
                                line("plans.form.title", PlanDocument::title),
                                line("plans.document.number", PlanDocument::documentNumber),
                                line("plans.issuer", PlanDocument::issuer),
                                line("plans.signer", PlanDocument::signedBy),
                                line("plans.date", PlanDocument::issuedOn),
                                line("plans.period.from", PlanDocument::periodFrom),
                                line("plans.period.to", PlanDocument::periodTo),
                                line("plans.basis", PlanDocument::legalBasis),
                                line("plans.note", PlanDocument::note)),
                        before,
                        after),
                tasks(byNumber(tasksBefore), byNumber(tasksAfter)));
    }

    public boolean isNothing() {
        return wording.isEmpty() && tasks.isEmpty();
    }

    private static List<TaskDifference> tasks(Map<Integer, PlanTask> before, Map<Integer, PlanTask> after) {
        var all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .map(number -> new TaskDifference(
                        number,
                        before.get(number),
                        after.get(number),
                        before.containsKey(number) && after.containsKey(number)
                                ? differences(PlanTask.LINES, before.get(number), after.get(number))
                                : List.of()))
                .filter(task ->
                        task.isNew() || task.isLeftOut() || !task.differences().isEmpty())
                .toList();
    }

    private static Map<Integer, PlanTask> byNumber(List<PlanTask> tasks) {
        return tasks.stream().collect(toMap(PlanTask::number, Function.identity()));
    }

    private static <T> List<Difference> differences(List<Line<T>> lines, T before, T after) {
        var differences = new ArrayList<Difference>();
        for (var line : lines) {
            var was = line.value().apply(before);
            var is = line.value().apply(after);
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(line.textKey(), was, is));
            }
        }
        return differences;
    }

    static <T> Line<T> line(String textKey, Function<T, Object> value) {
        return new Line<>(textKey, value);
    }

    /** The names of several bodies as one text. */
    static Bilingual names(Stream<Bilingual> names) {
        var all = names.toList();
        return all.isEmpty()
                ? null
                : new Bilingual(
                        String.join("; ", all.stream().map(Bilingual::vi).toList()),
                        String.join("; ", all.stream().map(Bilingual::en).toList()));
    }

    /** Something a plan or a task says, and what it is called. */
    record Line<T>(String textKey, Function<T, Object> value) {}

    /** What something said before and says now, as it fills a sentence; null where nothing was said. */
    public record Difference(String textKey, Object before, Object after) {

        /** Whether it is the kind of a task, which is kept by its code. */
        public boolean isForm() {
            return FORM.equals(textKey);
        }
    }

    /** The same of a task; before or after is null where there was none. */
    public record TaskDifference(int number, PlanTask before, PlanTask after, List<Difference> differences) {

        public TaskDifference {
            differences = List.copyOf(differences);
        }

        public boolean isNew() {
            return before == null;
        }

        public boolean isLeftOut() {
            return after == null;
        }

        /** As it stands, or stood last. */
        public PlanTask task() {
            return after == null ? before : after;
        }
    }
}
