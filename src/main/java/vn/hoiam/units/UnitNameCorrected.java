package vn.hoiam.units;

import java.util.List;
import java.util.UUID;

/** The English name of a unit was put right. */
public record UnitNameCorrected(UUID subject, String before, String after, String actor) implements UnitsChanged {

    @Override
    public List<String> words() {
        return List.of(before, after);
    }
}
