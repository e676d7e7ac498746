package vn.hoiam.units;

import java.util.List;
import java.util.UUID;
import vn.hoiam.texts.Bilingual;

/** An inferred succession was found in an official text. Told in the record of the former unit. */
public record SuccessionConfirmed(
        UUID subject, UnitRow from, UnitRow to, Bilingual before, Bilingual basis, String actor)
        implements UnitsChanged {

    @Override
    public List<String> words() {
        return List.of(FactWords.area(from), FactWords.area(to), FactWords.name(basis), FactWords.name(before));
    }
}
