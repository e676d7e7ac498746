package vn.hoiam.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A unit closed its plan for good. */
public record PlanClosed(UUID subject, String note, String actor) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("note", note);
    }
}
