package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hoiam.papi.Dimension;
import vn.hoiam.texts.Bilingual;

/**
 * A task as it is to stand in a draft; what is left open is null.
 *
 * @param number null for one that gets the next number there is
 * @param part the name of the part it stands in; a new name makes a new part
 * @param lead the name of the body that leads it; a new name, with the office that answers for it, makes a new body of the unit
 */
record TaskDraft(
        Integer number,
        String part,
        Dimension dimension,
        Bilingual title,
        BodyName lead,
        List<BodyName> partners,
        Bilingual product,
        TaskMeasure measure,
        Integer quarter,
        LocalDate dueOn,
        Bilingual dueNote,
        String reference) {

    TaskDraft {
        partners = List.copyOf(partners);
    }

    TaskDraft numbered(int given) {
        return new TaskDraft(
                given, part, dimension, title, lead, partners, product, measure, quarter, dueOn, dueNote, reference);
    }

    /** Whether a task says all this already. */
    boolean isSameAs(PlanTask task) {
        return number != null
                && number == task.number()
                && part.equals(task.part().name().vi())
                && Objects.equals(dimension, task.dimension())
                && title.equals(task.title())
                && task.lead().code().equals(lead.code())
                && task.partners().stream()
                        .map(PlanBody::code)
                        .sorted()
                        .toList()
                        .equals(partners.stream()
                                .map(BodyName::code)
                                .map(String::valueOf)
                                .sorted()
                                .toList())
                && Objects.equals(product, task.product())
                && measure.equals(task.measure())
                && Objects.equals(quarter, task.quarter())
                && Objects.equals(dueOn, task.dueOn())
                && Objects.equals(
                        dueNote == null ? null : dueNote.vi(),
                        task.dueNote() == null ? null : task.dueNote().vi())
                && (reference == null || reference.equals(task.reference()));
    }

    /**
     * A body as a row names it.
     *
     * @param code null for one that is not known yet
     * @param head the office that answers for it, of one that is not known yet
     */
    record BodyName(String code, String name, String head) {

        boolean isNew() {
            return code == null;
        }
    }
}
