package vn.hoiam.notifications;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;

/** An official had letters about a case tried anew that had not arrived. */
record LettersSentAgain(UUID subject, int letters, String actor) implements Fact {

    @Override
    public List<String> words() {
        return List.of(Integer.toString(letters));
    }
}
