package vn.hoiam.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The portal reminded a unit of a date of a case, or that nothing was done in it for long. */
record CaseReminded(UUID subject, Rung rung, Unit unit, LocalDate day) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), FactWords.named(rung), FactWords.day(day));
    }

    @Override
    public String textKey() {
        return "journal.CaseReminded" + (rung == Rung.IDLE ? ".idle" : "");
    }
}
