package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** The sender of this petition has the same trouble as that of another one, and wished that it answers for both. */
public record SenderJoined(UUID subject, PetitionNumber main) implements Fact {

    @Override
    public List<String> words() {
        return List.of(main.value());
    }
}
