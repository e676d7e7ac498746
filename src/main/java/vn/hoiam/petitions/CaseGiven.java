package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/**
 * Somebody of its unit has the case in hand from now on.
 *
 * @param to the name they sign in by; empty when nobody has it in hand any more
 */
public record CaseGiven(UUID subject, String to, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(to);
    }

    @Override
    public String textKey() {
        return "journal.CaseGiven" + (to.isEmpty() ? ".nobody" : "");
    }
}
