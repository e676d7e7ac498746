package vn.hoiam.hamlets;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** What the list says of a hamlet was put right. */
public record HamletChanged(UUID subject, HamletData before, HamletData after, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(
                before.name(),
                before.formerNameWord(),
                before.formerCommuneWord(),
                after.name(),
                after.formerNameWord(),
                after.formerCommuneWord());
    }
}
