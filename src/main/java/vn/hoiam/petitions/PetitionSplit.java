package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The petition was about several things: these cases were made of its parts. */
public record PetitionSplit(UUID subject, Unit unit, List<PetitionNumber> parts, String note, String actor)
        implements Fact {

    public PetitionSplit {
        parts = List.copyOf(parts);
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.unit(unit),
                String.join(", ", parts.stream().map(PetitionNumber::value).toList()));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("note", note);
    }
}
