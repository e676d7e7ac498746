package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** An official noted something for colleagues. */
public record CaseNoted(UUID subject, Unit unit, String text, String actor) implements Fact {

    static final String KEY = "journal.CaseNoted";

    @Override
    public String textKey() {
        return KEY;
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("text", text);
    }
}
