package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/**
 * The leader signed the result, and it went to the citizen.
 *
 * @param decision what a complaint was decided by; null for a reply
 */
public record PetitionAnswered(
        UUID subject, Unit unit, Grounded.Document decision, Map<String, String> sealed, String actor) implements Fact {

    public PetitionAnswered {
        sealed = Map.copyOf(sealed);
    }

    @Override
    public List<String> words() {
        return decision == null
                ? List.of(FactWords.unit(unit))
                : List.of(FactWords.unit(unit), decision.number(), FactWords.day(decision.day()));
    }

    @Override
    public String textKey() {
        return "journal.PetitionAnswered" + (decision == null ? "" : ".decision");
    }
}
