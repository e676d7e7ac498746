package vn.hoiam.denunciations;

import java.time.LocalDate;

/**
 * One thing that was done, as it is told.
 *
 * @param ground null where the act needs none
 * @param document number of the paper; null without one
 * @param words of the office to the sender; null where none were written
 */
public record StepLine(DenunciationAct act, LocalDate day, DenunciationGround ground, String document, String words) {

    static StepLine of(Step step, Sheet sheet) {
        return new StepLine(
                step.act(),
                step.day(),
                DenunciationGround.find(step.act(), step.ground()).orElse(null),
                sheet.get("document"),
                sheet.get("words"));
    }
}
