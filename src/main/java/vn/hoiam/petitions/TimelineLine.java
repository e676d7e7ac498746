package vn.hoiam.petitions;

import java.time.Instant;
import java.util.List;

/**
 * One step of a case as people read it.
 *
 * @param note the office's own words to the citizen about this step; may be null
 * @param isInternal a step inside the office, which the sender is not told of
 */
public record TimelineLine(Instant at, Actor by, String textKey, List<Object> words, String note, boolean isInternal) {

    /** Who acted. */
    public enum Actor {
        CITIZEN,
        OFFICE,
        SYSTEM
    }

    public TimelineLine {
        words = List.copyOf(words);
    }
}
