package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The case was made of a part of another petition. */
public record PetitionSplitOff(UUID subject, Unit unit, PetitionNumber from, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), from.value());
    }
}
