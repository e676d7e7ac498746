package vn.hoiam.denunciations;

import java.time.LocalDate;

/**
 * What a denouncer wrote when they turned to the superior.
 *
 * @param act as what they did: because it was late, or because it was resolved wrongly
 * @param words null where they wrote none
 */
public record Repeat(DenunciationAct act, LocalDate day, String words) {

    @Override
    public String toString() {
        return "what was denounced again";
    }
}
