package vn.hoiam.accounts;

import java.time.Instant;
import java.util.List;

/**
 * One line of what was done to a thing that officials administer.
 *
 * @param who the official who did it, by name; null when it was the portal itself
 * @param textKey the sentence that tells it
 * @param words what fills the sentence
 */
public record HistoryLine(Instant at, String who, String textKey, List<Object> words) {

    public HistoryLine {
        words = List.copyOf(words);
    }
}
