package vn.hoiam.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** The petition was sent on by somebody its sender had turned to; by whom is told, their name is sealed. */
public record PetitionConveyed(UUID subject, Conveyance conveyance, Instant occurredAt, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.named(conveyance.by()));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("conveyedBy", conveyance.name());
    }
}
