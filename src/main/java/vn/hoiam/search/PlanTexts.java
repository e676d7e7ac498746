package vn.hoiam.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import vn.hoiam.calendar.Now;
import vn.hoiam.plans.Plan;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.plans.Plans;
import vn.hoiam.texts.Bilingual;

/** The plans of the province and their tasks as they are found, in both languages. They come with a release. */
final class PlanTexts {

    static final List<Matter> MATTERS = List.of(Matter.PLAN, Matter.TASK);

    /** Between the number of a plan and that of a task in it. */
    static final String BETWEEN = "/";

    private PlanTexts() {}

    static List<Document> of(Plans plans) {
        return plans.list().stream()
                .flatMap(plan -> Stream.concat(
                        Stream.of(document(plan)), plans.tasks(plan).stream().map(PlanTexts::document)))
                .toList();
    }

    private static Document document(Plan plan) {
        return common(new Fields(Matter.PLAN, plan.number()), Matter.PLAN, plan.issuedOn())
                .text(
                        both(plan.title()),
                        plan.documentNumber(),
                        both(plan.issuer()),
                        both(plan.legalBasis()),
                        both(plan.note()))
                .document();
    }

    private static Document document(PlanTask task) {
        return common(
                        new Fields(Matter.TASK, key(task)),
                        Matter.TASK,
                        task.plan().issuedOn())
                .text(
                        both(task.title()),
                        both(task.product()),
                        both(task.lead().name()),
                        both(task.part().name()))
                .document();
    }

    static String key(PlanTask task) {
        return task.plan().number() + BETWEEN + task.number();
    }

    private static Fields common(Fields fields, Matter matter, LocalDate issuedOn) {
        return fields.counted(matter, null, null, null, null, Integer.toString(issuedOn.getYear()))
                .day(Fields.DAY, (int) issuedOn.toEpochDay())
                .day(Fields.LATE, Fields.NEVER)
                .at(issuedOn.atStartOfDay(Now.VIETNAM).toInstant());
    }

    private static String both(Bilingual words) {
        return words == null ? null : words.vi() + "\n" + words.en();
    }
}
