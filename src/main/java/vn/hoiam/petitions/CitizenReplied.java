package vn.hoiam.petitions;

import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** The citizen answered the question of the office. */
public record CitizenReplied(UUID subject, String answer) implements Fact {

    @Override
    public Map<String, String> sealed() {
        return Map.of("answer", answer);
    }
}
