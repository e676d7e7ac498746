package vn.hoiam.demo;

import java.time.Instant;

/**
 * One step in the story of a petition.
 *
 * @param official who takes it, by username; null for the citizen
 * @param words what is said or written; null where nothing is
 */
public record Act(Step step, Instant at, String official, String words) {

    /** What can be done to a petition at the counters of the portal. */
    public enum Step {
        FORWARD,
        RECEIVE,
        RELEASE,
        ASK,
        ANSWER,
        DRAFT,
        PROPOSE,
        SEND_BACK,
        SEND,
        RATE;

        boolean isOfCitizen() {
            return this == ANSWER || this == RATE;
        }
    }
}
