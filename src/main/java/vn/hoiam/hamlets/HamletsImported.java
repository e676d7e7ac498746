package vn.hoiam.hamlets;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** A list of hamlets was taken in. */
public record HamletsImported(UUID subject, int added, int changed, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(String.valueOf(added), String.valueOf(changed));
    }
}
