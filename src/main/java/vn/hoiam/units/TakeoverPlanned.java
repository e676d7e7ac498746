package vn.hoiam.units;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** A unit, new or one that goes on, is to take others over on a day to come. Told in its record. */
public record TakeoverPlanned(UnitRow unit, Merger merger, String actor) implements Fact {

    @Override
    public UUID subject() {
        return UnitsChanged.record(unit);
    }

    @Override
    public List<String> words() {
        return List.of(
                FactWords.day(merger.day()),
                FactWords.name(Merger.names(merger.before(unit))),
                FactWords.name(merger.basis()));
    }

    @Override
    public String textKey() {
        return merger.isNew(unit) ? "journal.UnitBeginPlanned" : "journal.TakeoverPlanned";
    }
}
