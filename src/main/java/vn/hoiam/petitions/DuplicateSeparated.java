package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** A petition that was joined to this one stands for itself again. */
public record DuplicateSeparated(UUID subject, Unit unit, PetitionNumber duplicate, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), duplicate.value());
    }
}
