package vn.hoiam.petitions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** The case takes an earlier one further, whose result, or the want of one, did not content its sender. */
public record RecourseTaken(UUID subject, Act act, PetitionNumber earlier, Arrival arrival) implements Fact {

    @Override
    public Instant occurredAt() {
        return arrival.receivedAt();
    }

    @Override
    public String actor() {
        return arrival.actor();
    }

    @Override
    public List<String> words() {
        return List.of(earlier.value());
    }

    @Override
    public String textKey() {
        return "journal.RecourseTaken." + act;
    }
}
