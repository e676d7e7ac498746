package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A unit said who holds an office that answers for tasks, from a day on. */
public record PlanHeadNamed(UUID subject, String office, LocalDate from, String person, String actor)
        implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(office, from.toString());
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("person", person);
    }
}
