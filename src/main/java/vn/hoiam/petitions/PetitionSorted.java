package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The unit found that the petition is about something else than its sender chose. */
public record PetitionSorted(UUID subject, Unit unit, Bilingual from, Bilingual to, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), FactWords.name(from), FactWords.name(to));
    }
}
