package vn.hoiam.demo;

import java.time.Instant;
import java.util.List;
import vn.hoiam.petitions.ForwardingReason;
import vn.hoiam.petitions.PetitionForm;

/**
 * A petition of the demo from the day it is handed in: what the citizen writes, and all that is done to it, in order.
 *
 * @param unit the commune it ends up with; the form names the one it was sent to first
 * @param forwarding why it goes on from there, if it does
 * @param pledge what its reply undertakes
 */
public record Story(
        String situation,
        Fate fate,
        String unit,
        PetitionForm form,
        Instant submittedAt,
        ForwardingReason forwarding,
        Pledge pledge,
        int stars,
        List<Act> acts) {

    public Story {
        acts = List.copyOf(acts);
    }
}
