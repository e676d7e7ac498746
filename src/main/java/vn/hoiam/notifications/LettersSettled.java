package vn.hoiam.notifications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An official told the sender of a case in another way what letters had not told. */
record LettersSettled(UUID subject, int letters, String how, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(Integer.toString(letters));
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("how", how);
    }
}
