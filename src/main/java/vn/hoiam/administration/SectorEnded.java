package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;

/** A sector takes no petitions from a day on. */
public record SectorEnded(String code, Bilingual name, LocalDate until, String actor) implements SectorFact {

    @Override
    public List<String> words() {
        return List.of(FactWords.name(name), FactWords.day(until));
    }
}
