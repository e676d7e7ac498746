package vn.hoiam.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** An official was charged with a duty at a unit, from a day on and, if one is set, until another. */
public record DutyGiven(UUID subject, DutyKind duty, Unit unit, LocalDate from, LocalDate until, String actor)
        implements Fact {

    @Override
    public List<String> words() {
        var always = List.of(FactWords.named(duty), FactWords.unit(unit), FactWords.day(from));
        return until == null ? always : List.of(always.get(0), always.get(1), always.get(2), FactWords.day(until));
    }

    @Override
    public String textKey() {
        return until == null ? "journal.DutyGiven" : "journal.DutyGivenUntil";
    }
}
