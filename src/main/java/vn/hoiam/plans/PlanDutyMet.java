package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.units.FactWords;

/** With this plan its unit met what it owed after the one above it. */
public record PlanDutyMet(UUID subject, String parent, LocalDate dueOn, LocalDate signedOn) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(parent, FactWords.day(dueOn), FactWords.day(signedOn));
    }
}
