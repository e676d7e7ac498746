package vn.hoiam.petitions;

import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** The clerk wrote or changed the draft of the reply. */
public record ReplyDrafted(UUID subject, String text, String actor) implements Fact {

    @Override
    public Map<String, String> sealed() {
        return Map.of("text", text);
    }
}
