package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The clerk laid the reply before the leader. */
public record ReplyProposed(UUID subject, Unit unit, Map<String, String> sealed, String actor) implements Fact {

    public ReplyProposed {
        sealed = Map.copyOf(sealed);
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit));
    }
}
