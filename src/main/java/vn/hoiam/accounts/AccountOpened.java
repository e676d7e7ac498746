package vn.hoiam.accounts;

import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An official was given an account; the name enters sealed. */
public record AccountOpened(UUID subject, String name, String actor) implements Fact {

    @Override
    public Map<String, String> sealed() {
        return Map.of("name", name);
    }
}
