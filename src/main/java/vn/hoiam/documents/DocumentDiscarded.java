package vn.hoiam.documents;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** A draft was thrown away. Told inside the office only. */
public record DocumentDiscarded(UUID subject, Unit unit, DocumentKind document, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), FactWords.named(document));
    }
}
