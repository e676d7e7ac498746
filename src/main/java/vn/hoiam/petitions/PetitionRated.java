package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** The citizen rated the reply. */
public record PetitionRated(UUID subject, int stars, String comment) implements Fact {

    @Override
    public List<String> words() {
        return List.of(Integer.toString(stars));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("comment", comment);
    }
}
