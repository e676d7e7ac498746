package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;

/** A sector bears another name from a day on. */
public record SectorRenamed(String code, Bilingual before, Bilingual after, LocalDate from, String actor)
        implements SectorFact {

    @Override
    public List<String> words() {
        return List.of(FactWords.name(before), FactWords.name(after), FactWords.day(from));
    }
}
