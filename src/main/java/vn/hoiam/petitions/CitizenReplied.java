package vn.hoiam.petitions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/**
 * The citizen answered the question of the office.
 *
 * @param files kind and hash of each file that came with it, in order
 */
public record CitizenReplied(UUID subject, String answer, List<String> files) implements Fact {

    public CitizenReplied {
        files = List.copyOf(files);
    }

    @Override
    public Map<String, String> sealed() {
        var sealed = new TreeMap<>(Map.of("answer", answer));
        for (var position = 1; position <= files.size(); position++) {
            sealed.put("file." + position, files.get(position - 1));
        }
        return sealed;
    }
}
