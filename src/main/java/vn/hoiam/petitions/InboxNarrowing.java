package vn.hoiam.petitions;

import java.time.LocalDate;

/**
 * What an official wishes to see of a pile; what is null does not narrow.
 *
 * @param words part of number, subject or text
 * @param sector the code of a sector
 * @param urgency the code of a level
 * @param dueOn the day of the nearest date not yet kept
 */
public record InboxNarrowing(String words, String sector, PetitionKind kind, String urgency, LocalDate dueOn) {

    public static InboxNarrowing of(String words) {
        return new InboxNarrowing(words, null, null, null, null);
    }

    /** The same, on any day. */
    InboxNarrowing onAnyDay() {
        return new InboxNarrowing(words, sector, kind, urgency, null);
    }
}
