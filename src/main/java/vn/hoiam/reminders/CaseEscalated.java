package vn.hoiam.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** A date of a case has passed for so long that the portal told the body above the unit. */
public record CaseEscalated(UUID subject, Unit unit, Unit superior, LocalDate day) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit), FactWords.unit(superior), FactWords.day(day));
    }
}
