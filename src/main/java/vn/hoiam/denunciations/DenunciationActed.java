package vn.hoiam.denunciations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** Something was done to a denunciation. Of what it is about, and of who sent it, the journal hears nothing, not even sealed. */
public record DenunciationActed(UUID subject, DenunciationAct act, Instant occurredAt, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(act.name());
    }

    @Override
    public String kind() {
        return "DENUNCIATION_" + act;
    }
}
