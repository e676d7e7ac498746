package vn.hoiam.petitions;

import java.util.List;
import java.util.UUID;
import vn.hoiam.accounts.Capacity;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** What was just done to a case was done in the place of its leader. */
public record ActedForLeader(UUID subject, String name, String leader, Capacity capacity, String actor)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(name, leader, FactWords.named(capacity));
    }
}
