package vn.hoiam.plans;

import java.util.List;
import java.util.UUID;

/** The next edition of a plan was begun. */
public record PlanRevised(UUID subject, int edition, String actor) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(String.valueOf(edition));
    }
}
