package vn.hoiam.plans;

import java.util.List;
import java.util.UUID;

/** A unit began to write a plan. */
public record PlanBegun(UUID subject, String number, String actor) implements PlanFact {

    @Override
    public List<String> words() {
        return List.of(number);
    }
}
