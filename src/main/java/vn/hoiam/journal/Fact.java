package vn.hoiam.journal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to a case. Carries codes and office words, never a citizen's name, telephone number or text:
 * the journal is for ever, personal data is not.
 */
public interface Fact {

    /** The case's internal uid. */
    UUID subject();

    /** When it happened, as the actor says; the moment of writing when absent. */
    default Instant occurredAt() {
        return null;
    }

    /** What fills the sentence, as codes, ISO dates and office words. */
    default List<String> words() {
        return List.of();
    }

    /** The sentence of the timeline, such as {@code journal.PetitionSubmitted}. */
    default String textKey() {
        return "journal." + getClass().getSimpleName();
    }

    /** The account that acted; null for a citizen, who has no account, and for the portal itself. */
    default String actor() {
        return null;
    }

    /** Texts and files this fact speaks of: they enter the journal as salted commitments only. */
    default Map<String, String> sealed() {
        return Map.of();
    }

    /** The name under which this kind of fact is kept, such as {@code PETITION_SUBMITTED}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
