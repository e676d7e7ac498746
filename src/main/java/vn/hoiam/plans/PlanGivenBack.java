package vn.hoiam.plans;

import java.util.List;
import java.util.UUID;

/** An edition went back to whoever wrote it. */
public record PlanGivenBack(UUID subject, int edition, String actor) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(String.valueOf(edition));
    }
}
