package vn.hoiam.plans;

import java.util.List;
import java.util.UUID;

/** An edition that was being written was thrown away. */
public record PlanEditionDiscarded(UUID subject, int edition, String actor) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(String.valueOf(edition));
    }
}
