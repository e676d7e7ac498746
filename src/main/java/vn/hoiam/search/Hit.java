package vn.hoiam.search;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.petitions.PublicRow;
import vn.hoiam.petitions.PublishedDecision;
import vn.hoiam.plans.PlanDocument;
import vn.hoiam.plans.PlanTask;
import vn.hoiam.texts.Bilingual;

/**
 * A result as everybody reads it; its words come from the database as it stands now.
 *
 * @param title the subject of a petition, the number of a decision, what a plan or task is called
 * @param text where most of the words that were looked for stand
 * @param reply the same of the public reply; empty while there is none
 * @param petition of {@link Matter#PETITION} only, and so with the others
 */
public record Hit(
        Matter matter,
        Passage title,
        Passage text,
        Passage reply,
        PublicRow petition,
        PublishedDecision decision,
        PlanDocument plan,
        PlanTask task) {

    private static final int LETTERS = 240;

    static Hit of(PublicRow row, Words words) {
        return new Hit(
                Matter.PETITION,
                Passage.whole(row.subject(), words),
                Passage.of(row.text(), words, LETTERS),
                Passage.of(row.reply(), words, LETTERS),
                row,
                null,
                null,
                null);
    }

    static Hit of(PublishedDecision decision, Words words) {
        return new Hit(
                Matter.DECISION,
                Passage.whole(decision.document(), words),
                Passage.of(decision.words(), words, LETTERS),
                Passage.EMPTY,
                null,
                decision,
                null,
                null);
    }

    /** @param paper what stands in the paper that was signed; null where nothing is known of it */
    static Hit of(PlanDocument plan, String paper, Words words, Locale reader) {
        return new Hit(
                Matter.PLAN,
                Passage.whole(in(plan.title(), reader), words),
                Passage.of(
                        Stream.of(in(plan.note(), reader), paper)
                                .filter(text -> text != null && !text.isEmpty())
                                .collect(Collectors.joining("\n")),
                        words,
                        LETTERS),
                Passage.EMPTY,
                null,
                null,
                plan,
                null);
    }

    static Hit of(PlanTask task, Words words, Locale reader) {
        return new Hit(
                Matter.TASK,
                Passage.whole(in(task.title(), reader), words),
                Passage.of(in(task.product(), reader), words, LETTERS),
                Passage.EMPTY,
                null,
                null,
                task.plan(),
                task);
    }

    private static String in(Bilingual words, Locale reader) {
        return words == null ? null : words.in(reader);
    }
}
