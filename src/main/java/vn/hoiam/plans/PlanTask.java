package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hoiam.papi.Dimension;
import vn.hoiam.texts.Bilingual;

/**
 * One duty of a plan. Exactly one body leads it, and the head of that body answers for it. What the plan leaves open is null.
 *
 * @param dimension what of PAPI it serves; null when it serves all
 * @param leadStated false when the plan names nobody and its issuer answers
 * @param quarter from 1; null without a date
 * @param dueOn the last day in time; null when the plan names a quarter at most
 * @param reference where in the document it stands
 * @param measure what is counted of it, how much it counts itself, and what its product looks like
 * @param parentTask the number of the task of the plan above that it carries out; null where it carries out none
 */
public record PlanTask(
        PlanDocument plan,
        int number,
        PlanPart part,
        Dimension dimension,
        PlanBody lead,
        boolean leadStated,
        List<PlanBody> partners,
        Bilingual title,
        Bilingual product,
        Integer quarter,
        LocalDate dueOn,
        Bilingual dueNote,
        String reference,
        TaskMeasure measure,
        Integer parentTask) {

    /** What a task says, line by line, as editions are compared. */
    static final List<PlanComparison.Line<PlanTask>> LINES = List.of(
            PlanComparison.line("plans.task", PlanTask::title),
            PlanComparison.line("plans.part", task -> task.part().name()),
            PlanComparison.line(
                    "plans.dimension",
                    task -> task.dimension() == null ? null : task.dimension().number()),
            PlanComparison.line("plans.lead-body", task -> task.lead().name()),
            PlanComparison.line(
                    "plans.partners.title",
                    task -> PlanComparison.names(task.partners().stream().map(PlanBody::name))),
            PlanComparison.line("plans.product", PlanTask::product),
            PlanComparison.line(PlanComparison.FORM, task -> task.measure().form()),
            PlanComparison.line("plans.target", task -> task.measure().target()),
            PlanComparison.line("plans.target.unit", task -> task.measure().unit()),
            PlanComparison.line("plans.weight", task -> task.measure().weight()),
            PlanComparison.line("plans.quarter", PlanTask::quarter),
            PlanComparison.line("plans.due", PlanTask::dueOn),
            PlanComparison.line("plans.due.note", PlanTask::dueNote),
            PlanComparison.line("plans.reference.title", PlanTask::reference),
            PlanComparison.line("plans.parent.task", PlanTask::parentTask));

    private static final int MONTHS = 3;

    public PlanTask {
        partners = List.copyOf(partners);
    }

    public TaskTime time(LocalDate today) {
        if (plan.isOver(today)) {
            return TaskTime.ENDED;
        }
        var last = lastDay();
        if (last == null) {
            return TaskTime.UNDATED;
        }
        return today.isAfter(last) ? TaskTime.PASSED : TaskTime.AHEAD;
    }

    /** The due day, or the last day of the quarter of the plan's year; null without either. */
    public LocalDate lastDay() {
        if (dueOn != null || quarter == null) {
            return dueOn;
        }
        return LocalDate.of(year(), quarter * MONTHS, 1).plusMonths(1).minusDays(1);
    }

    /** By which whoever changes it is told if it is no longer what they saw. */
    public String stamp() {
        return Integer.toHexString(sealedWords().hashCode());
    }

    /** All that it says, in one line, without what its plan says. */
    String sealedWords() {
        return String.join(
                "|",
                String.valueOf(number),
                part.code() + " " + part.name(),
                dimension == null ? "" : dimension.number(),
                lead.code() + " " + lead.name() + " " + lead.head(),
                String.valueOf(leadStated),
                partners.stream()
                        .map(body -> body.code() + " " + body.name())
                        .sorted()
                        .collect(Collectors.joining(",")),
                String.valueOf(title),
                String.valueOf(product),
                String.valueOf(quarter),
                String.valueOf(dueOn),
                String.valueOf(dueNote),
                reference,
                String.valueOf(measure),
                String.valueOf(parentTask));
    }

    /** The year its quarter lies in. */
    public int year() {
        return dueOn == null ? plan.periodFrom().getYear() : dueOn.getYear();
    }

    /** The two columns of a text in a row, or null where the row says nothing. */
    static Bilingual stated(UnaryOperator<String> column, String name) {
        return Bilingual.orOne(column.apply(name + "_vi"), column.apply(name + "_en"));
    }
}
