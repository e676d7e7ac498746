package vn.hoiam.petitions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.routing.RouteGround;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/** The portal sent the petition to the unit responsible today, and says what decided. */
public record PetitionRouted(UUID subject, Unit to, RouteGround ground, Instant occurredAt) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(to), FactWords.named(ground));
    }
}
