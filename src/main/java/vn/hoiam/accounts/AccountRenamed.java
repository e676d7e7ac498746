package vn.hoiam.accounts;

import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** The name of an official, or the language they read in, was put right; both names enter sealed. */
public record AccountRenamed(UUID subject, String before, String after, String actor) implements Fact {

    @Override
    public Map<String, String> sealed() {
        return Map.of("before", before, "after", after);
    }
}
