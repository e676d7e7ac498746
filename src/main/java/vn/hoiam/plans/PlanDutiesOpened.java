package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.units.FactWords;

/** Since a plan was issued, units below owe one of their own until a day. */
public record PlanDutiesOpened(UUID subject, int units, LocalDate dueOn) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(String.valueOf(units), FactWords.day(dueOn));
    }
}
