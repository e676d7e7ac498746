package vn.hoiam.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One step of a case as people read it.
 *
 * @param note the office's own words to the citizen about this step; may be null
 * @param isInternal a step inside the office, which the sender is not told of
 */
public record TimelineLine(Instant at, Actor by, String textKey, List<Object> words, String note, boolean isInternal) {

    /** What goes on between the sender and the office alone. */
    private static final Set<String> OF_SENDER_ALONE = Set.of(
            "journal.CitizenWrote",
            "journal.OfficeWrote",
            "journal.MessagesRead",
            "journal.OutcomeAsked",
            "journal.OutcomeTold");

    /** Who acted. */
    public enum Actor {
        CITIZEN,
        OFFICE,
        SYSTEM
    }

    public TimelineLine {
        words = List.copyOf(words);
    }

    /** Whether the public page of the petition is silent about it. */
    public boolean isOfSenderAlone() {
        return OF_SENDER_ALONE.contains(textKey);
    }
}
