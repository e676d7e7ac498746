package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.units.FactWords;

/** Petitions of a kind handed in from a day on are promised an answer within another number of working days. */
public record ServiceTargetSet(
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
