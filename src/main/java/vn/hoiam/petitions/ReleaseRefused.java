package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** An officer read a petition whose sender wished it public, and did not release it. */
public record ReleaseRefused(UUID subject, WithholdingReason reason, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.named(reason));
    }
}
