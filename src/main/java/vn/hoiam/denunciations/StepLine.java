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
public record StepLine(DenunciationAct act, LocalDate day, Bilingual ground, String document, String words) {}
