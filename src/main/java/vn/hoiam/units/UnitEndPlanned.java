package vn.hoiam.units;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** A unit is to end on a day to come. Told in its record. */
public record UnitEndPlanned(UnitRow unit, Merger merger, String actor) implements Fact {

    @Override
    public UUID subject() {
        return UnitsChanged.record(unit);
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.day(merger.day()),
                FactWords.name(Merger.names(merger.after(unit))),
                FactWords.name(merger.basis()));
    }

    @Override
    public String textKey() {
        return merger.divides(unit) ? "journal.UnitDivisionPlanned" : "journal.UnitEndPlanned";
    }
}
