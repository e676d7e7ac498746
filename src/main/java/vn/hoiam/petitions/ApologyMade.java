package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The office said sorry for being late, and named another day. No date it has to keep moves by that. */
public record ApologyMade(UUID subject, Unit unit, LocalDate missed, LocalDate newDay, String text, String actor)
        implements Fact {

    static final String KEY = "journal.ApologyMade";

    @Override
    public String textKey() {
        return KEY;
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), FactWords.day(missed), FactWords.day(newDay));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("text", text);
    }
}
