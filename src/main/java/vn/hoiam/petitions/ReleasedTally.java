package vn.hoiam.petitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;

/**
 * The released petitions by communes of today, each with those of the former units it answers for, as the figures count them.
 *
 * @param elsewhere what lies with the province, or with a former unit that was divided
 */
public record ReleasedTally(Map<UnitRow, ReleasedCount> communes, ReleasedCount elsewhere) {

    public ReleasedTally {
        communes = Map.copyOf(communes);
    }

    /** By the unit of today that answers for each. */
    public static ReleasedTally of(List<ReleasedCount> counts, Function<Long, Optional<UnitRow>> heir) {
        var communes = new HashMap<UnitRow, ReleasedCount>();
        var elsewhere = ReleasedCount.NONE;
        for (var count : counts) {
            var commune = heir.apply(count.unitId()).filter(unit -> unit.level() == UnitLevel.COMMUNE);
            if (commune.isPresent()) {
                communes.merge(commune.get(), count, ReleasedCount::plus);
            } else {
                elsewhere = elsewhere.plus(count);
            }
        }
        return new ReleasedTally(communes, elsewhere);
    }

    public ReleasedCount of(UnitRow commune) {
        return communes.getOrDefault(commune, ReleasedCount.NONE);
    }

    public ReleasedCount total() {
        return communes.values().stream().reduce(elsewhere, ReleasedCount::plus);
    }

    /** Of the commune that holds most. */
    public long most() {
        return communes.values().stream().mapToLong(ReleasedCount::shown).max().orElse(0);
    }
}
