package vn.hoiam.petitions;

import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An officer read the petition and let everybody read a public wording of it. */
public record PetitionReleased(UUID subject, String publicSubject, String publicText, String actor) implements Fact {

    @Override
    public Map<String, String> sealed() {
        return Map.of("subject", publicSubject, "text", publicText);
    }
}
