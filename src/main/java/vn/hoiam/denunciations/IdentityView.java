package vn.hoiam.denunciations;

import java.time.Instant;
import java.util.List;

/**
 * How it stands with the identity behind a case, for one key holder.
 *
 * @param reason why it was asked for last; null when nobody has
 * @param identity only while it is open to this reader
 * @param again with the identity: what was written when it was denounced again, as it was typed
 */
public record IdentityView(
        State state, String reason, Instant askedAt, Instant openUntil, Identity identity, List<String> again) {

    /** What the reader may do about it. */
    public enum State {
        /** Nobody has asked, or it is over: one may ask. */
        CLOSED,
        /** I have asked and wait for another. */
        WAITING,
        /** Another has asked: I may consent. */
        TO_CONSENT,
        /** Another has asked and has the consent. */
        ELSEWHERE,
        /** I may look at it, once. */
        READY,
        OPEN
    }

    @Override
    public String toString() {
        return "identity view " + state;
    }
}
