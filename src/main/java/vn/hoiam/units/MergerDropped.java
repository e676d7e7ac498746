package vn.hoiam.units;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** What was planned for a unit by a merger does not happen. Told in its record. */
public record MergerDropped(UnitRow unit, Merger merger, String actor) implements Fact {

    @Override
    public UUID subject() {
        return UnitsChanged.record(unit);
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.day(merger.day()), FactWords.name(merger.basis()));
    }
}
