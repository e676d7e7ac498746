package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** A petition that was public is so no longer. */
public record ReleaseTakenBack(UUID subject, WithholdingReason reason, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.named(reason));
    }
}
