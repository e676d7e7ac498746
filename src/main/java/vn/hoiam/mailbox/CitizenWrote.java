package vn.hoiam.mailbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/**
 * The sender of a petition wrote to the office that has it.
 *
 * @param files kind and hash of each file that came with it, in order
 */
public record CitizenWrote(UUID subject, String text, List<String> files) implements Fact {

    public CitizenWrote {
        files = List.copyOf(files);
    }

    @Override
    public Map<String, String> sealed() {
        return Sealed.of(text, files);
    }
}
