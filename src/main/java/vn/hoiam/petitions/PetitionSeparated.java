package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The petition is no longer one matter with the other, and stands for itself again. */
public record PetitionSeparated(UUID subject, Unit unit, PetitionNumber main, String note, String actor)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), main.value());
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("note", note);
    }
}
