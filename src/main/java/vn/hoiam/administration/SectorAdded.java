package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;

/** A sector takes petitions from a day on. */
public record SectorAdded(String code, Bilingual name, LocalDate from, String actor) implements SectorFact {

    @Override
    public List<String> words() {
        return List.of(FactWords.name(name), code, FactWords.day(from));
    }
}
