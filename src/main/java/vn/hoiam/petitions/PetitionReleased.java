package vn.hoiam.petitions;

import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An officer read the petition and let everybody read a public wording of it. */
public record PetitionReleased(UUID subject, Map<String, String> sealed, String actor) implements Fact {

    public PetitionReleased {
        sealed = Map.copyOf(sealed);
    }
}
