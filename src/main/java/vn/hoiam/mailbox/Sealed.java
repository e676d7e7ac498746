package vn.hoiam.mailbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the journal seals of a message: its words, and kind and hash of each file. */
final class Sealed {

    private Sealed() {}

    static Map<String, String> of(String text, List<String> files) {
        var sealed = new TreeMap<>(Map.of("text", text));
        for (var position = 1; position <= files.size(); position++) {
            sealed.put("file." + position, files.get(position - 1));
        }
        return sealed;
    }
}
