package vn.hoiam.phrases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** A phrase was kept for the officials of a unit. */
public record PhraseAdded(UUID subject, Unit unit, String name, String text, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), name);
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("text", text);
    }
}
