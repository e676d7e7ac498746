package vn.hoiam.phrases;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** A phrase is offered to nobody any more. */
public record PhraseRetired(UUID subject, String name, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(name);
    }
}
