package vn.hoiam.phrases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** A phrase says something else from now on. */
public record PhraseChanged(UUID subject, String before, String name, String text, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(before, name);
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("text", text);
    }
}
