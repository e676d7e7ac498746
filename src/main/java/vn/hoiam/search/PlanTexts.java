package vn.hoiam.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import vn.hoiam.calendar.Now;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.plans.Plans;
import vn.hoiam.plans.SignedPlans;
import vn.hoiam.texts.Bilingual;

/** Published plans and their tasks as they are found, in both languages, with what stands in the paper that was signed. */
@ApplicationScoped
public class PlanTexts {

    static final List<Matter> MATTERS = List.of(Matter.PLAN, Matter.TASK);

    /** Between the number of a plan and that of a task in it. */
    static final String BETWEEN = "/";

    @Inject
    Plans plans;

    @Inject
    SignedPlans signed;

    /** Those of the latest editions there are by now, whichever node published them. */
    List<Document> all() {
        plans.look();
        var latest = plans.list();
        var papers = signed.texts(
                latest.stream().map(PlanDocument::file).filter(Objects::nonNull).toList());
        return latest.stream()
                .flatMap(plan -> Stream.concat(
                        Stream.of(document(plan, plan.file() == null ? null : papers.get(plan.file()))),
                        plans.tasks(plan).stream().map(PlanTexts::document)))
                .toList();
    }

    /** What is shown of one that was found; null where it is no longer there. */
    Hit hit(Finding.Key key, Words words, Locale reader) {
        return key.matter() == Matter.PLAN
                ? plans.find(key.value())
                        .map(plan -> Hit.of(plan, paper(plan), words, reader))
                        .orElse(null)
                : plans.list().stream()
                        .filter(plan -> key.value().startsWith(plan.number() + BETWEEN))
                        .flatMap(plan -> plans.tasks(plan).stream())
                        .filter(task -> key(task).equals(key.value()))
                        .findFirst()
                        .map(task -> Hit.of(task, words, reader))
                        .orElse(null);
    }

    private String paper(PlanDocument plan) {
        return plan.file() == null ? null : signed.texts(List.of(plan.file())).get(plan.file());
    }

    private static Document document(PlanDocument plan, String paper) {
        return common(new Fields(Matter.PLAN, plan.number()), Matter.PLAN, plan.issuedOn())
                .text(
                        both(plan.title()),
                        plan.documentNumber(),
                        both(plan.issuer()),
                        both(plan.legalBasis()),
                        both(plan.note()),
                        paper)
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
