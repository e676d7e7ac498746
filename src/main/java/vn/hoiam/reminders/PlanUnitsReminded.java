package vn.hoiam.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** The portal reminded units of the plan they owe after this one, that it is soon due or that the day has passed. */
record PlanUnitsReminded(UUID subject, Rung rung, int units, LocalDate dueOn) implements Fact {

    @Override
    public List<String> words() {
        return List.of(String.valueOf(units), FactWords.named(rung), FactWords.day(dueOn));
    }
}
