package vn.hoiam.plans;

import java.util.List;
import java.util.UUID;

/** A unit named a body that its plans charge with tasks, and the office that answers for it. */
public record PlanBodyAdded(UUID subject, String name, String head, String actor) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(name, head);
    }
}
