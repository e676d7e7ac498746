package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** Somebody else sent a petition about the same, and joined it to this one, which answers for both. */
public record DuplicateSent(UUID subject, PetitionNumber duplicate) implements Fact {

    @Override
    public List<String> words() {
        return List.of(duplicate.value());
    }
}
