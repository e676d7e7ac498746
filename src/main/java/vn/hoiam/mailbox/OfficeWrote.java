package vn.hoiam.mailbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/**
 * An official wrote to the sender of a petition.
 *
 * @param files kind and hash of each file that came with it, in order
 */
public record OfficeWrote(UUID subject, Unit unit, String text, List<String> files, String actor) implements Fact {

    public OfficeWrote {
        files = List.copyOf(files);
    }

    @Override
    public List<String> words() {
        return List.of(FactWords.unit(unit));
    }

    @Override
    public Map<String, String> sealed() {
        return Sealed.of(text, files);
    }
}
