package vn.hoiam.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the journal as it is read back: what happened to a case, when it is said to have happened and when this
 * was written down.
 *
 * @param seq place in the case's own record, from 1 without gaps
 * @param actor account id; null for a citizen or the portal itself
 * @param textKey the sentence that tells it
 * @param words what fills the sentence: codes, ISO dates, office words
 */
public record JournalEntry(
        UUID subject,
        int seq,
        String kind,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        String textKey,
        List<String> words) {

    public JournalEntry {
        words = List.copyOf(words);
    }
}
