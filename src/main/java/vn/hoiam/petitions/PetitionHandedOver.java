package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The unit that held an open petition ended, and the one that took it over as a whole holds it from now on. */
public record PetitionHandedOver(UUID subject, Unit from, Unit to, LocalDate effectiveOn, Bilingual basis)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(from), FactWords.unit(to), FactWords.day(effectiveOn), FactWords.name(basis));
    }
}
