package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;

/** What was planned of a sector for a later day will not be: its beginning, a name, or its end. */
public record SectorPlanDropped(String code, Bilingual name, LocalDate day, String actor) implements SectorFact {

    @Override
    public List<String> words() {
        return List.of(FactWords.name(name), FactWords.day(day));
    }
}
