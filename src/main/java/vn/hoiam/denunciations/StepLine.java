package vn.hoiam.denunciations;

import java.time.LocalDate;
import vn.hoiam.texts.Bilingual;

/**
 * One thing that was done, as it is told.
 *
 * @param ground null where the act needs none
 * @param document number of the paper; null without one
 * @param words of the office to the sender; null where none were written
 */
public record StepLine(DenunciationAct act, LocalDate day, Bilingual ground, String document, String words) {

    /** As the denouncer is told of it: what officials write to each other is not for them. */
    StepLine told() {
        return act.speaksToSender() ? this : new StepLine(act, day, ground, document, null);
    }
}
