package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The petition went on to another unit; the citizen’s dates stay. */
public record PetitionForwarded(UUID subject, Unit from, Unit to, ForwardingReason reason, String note, String actor)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(from), FactWords.unit(to), FactWords.named(reason));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("note", note);
    }
}
