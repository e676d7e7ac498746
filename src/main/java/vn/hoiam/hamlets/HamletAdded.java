package vn.hoiam.hamlets;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** A hamlet was added to the list of its commune. */
public record HamletAdded(UUID subject, HamletData hamlet, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(hamlet.name(), hamlet.formerCommuneWord(), FactWords.day(hamlet.from()));
    }
}
