package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;

/** A service target planned for a later day will not be; what was promised before stays promised. */
public record ServiceTargetDropped(
        String code, Bilingual sector, PetitionKind of, LocalDate from, int before, int after, String actor)
        implements SectorFact {

    @Override
    public List<String> words() {
        return List.of(
                FactWords.name(sector),
                FactWords.named(of),
                FactWords.day(from),
                String.valueOf(before),
                String.valueOf(after));
    }
}
