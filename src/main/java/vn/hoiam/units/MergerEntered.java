package vn.hoiam.units;

import java.util.List;
import java.util.UUID;

/** A merger or division of communes was entered for a coming day. Told in a record of its own. */
public record MergerEntered(Merger merger, String actor) implements UnitsChanged {

    @Override
    public UUID subject() {
        return merger.uid();
    }

    @Override
    public List<String> words() {
        return merger.words();
    }
}
