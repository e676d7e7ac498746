package vn.hoiam.plans;

import java.util.List;
import java.util.UUID;

/** Somebody other than who wrote an edition found it right. */
public record PlanReviewed(UUID subject, int edition, String actor) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(String.valueOf(edition));
    }
}
