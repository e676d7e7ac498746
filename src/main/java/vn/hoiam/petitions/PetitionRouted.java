package vn.hoiam.petitions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.routing.Route;
import vn.hoiam.units.FactWords;

/** The portal sent the petition to the unit responsible today, and says what decided: of a rule its own words, never the citizen’s. */
public record PetitionRouted(UUID subject, Route route, Instant occurredAt) implements Fact {

    @Override
    public List<String> words() {
        var words = new ArrayList<>(List.of(FactWords.unit(route.unit()), FactWords.named(route.ground())));
        if (route.hit() != null) {
            words.add(FactWords.name(route.hit().rule().name()));
            words.add(FactWords.name(route.hit().body().name()));
            words.add(route.hit().phrases());
        }
        return words;
    }

    @Override
    public String textKey() {
        if (route.hit() == null) {
            return "journal.PetitionRouted";
        }
        return "journal.PetitionRouted"
                + (route.hit().isOpen() ? ".open" : route.hit().words().isEmpty() ? ".rule" : ".words");
    }
}
