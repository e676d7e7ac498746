package vn.hoiam.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** A duty was given an end, or another end than it had. */
public record DutyEnded(UUID subject, DutyKind duty, Unit unit, LocalDate before, LocalDate until, String actor)
        implements Fact {

    @Override
    public List<String> words() {
        var always = List.of(FactWords.named(duty), FactWords.unit(unit), FactWords.day(until));
        return before == null ? always : List.of(always.get(0), always.get(1), always.get(2), FactWords.day(before));
    }

    @Override
    public String textKey() {
        return before == null ? "journal.DutyEnded" : "journal.DutyEndMoved";
    }
}
