package vn.hoiam.petitions;

import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An officer changed what everybody may read of a petition that was public already. */
public record ReleaseChanged(UUID subject, Map<String, String> sealed, String actor) implements Fact {

    public ReleaseChanged {
        sealed = Map.copyOf(sealed);
    }
}
