package vn.hoiam.notifications;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.hoiam.outbox.OutboxSamples;
import vn.hoiam.petitions.PetitionSamples;

/** Who hears of what, for tests without a container. */
public final class LettersSamples {

    private LettersSamples() {}

    public static Letters letters(EntityManager em, Clock clock) {
        var letters = new Letters();
        letters.correspondents = PetitionSamples.correspondents(em);
        letters.outbox = OutboxSamples.outbox(em, clock);
        return letters;
    }
}
