package vn.hoiam.petitions;

import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** The clerk wrote or changed the draft of the reply. */
public record ReplyDrafted(UUID subject, Map<String, String> sealed, String actor) implements Fact {

    public ReplyDrafted {
        sealed = Map.copyOf(sealed);
    }
}
