package vn.hoiam.recounts;

import java.time.Instant;

/**
 * One time that all promised dates were counted again from the record of each petition.
 *
 * @param endedAt null while it goes on
 * @param differing petitions of which something stored is not what their record gives
 * @param uncounted petitions whose rules or calendar were not kept when they were handed in
 */
public record Recount(long id, Instant begunAt, Instant endedAt, long petitions, long differing, long uncounted) {

    public boolean isGoingOn() {
        return endedAt == null;
    }
}
