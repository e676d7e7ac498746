package vn.hoiam.notifications;

import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.units.FactWords;

/**
 * A letter about a case did not arrive, and waits for a person.
 *
 * @param fault what a mail server answered, as a number, or the kind of failure
 */
record LetterUndelivered(UUID subject, LetterKind letter, String fault) implements Fact {

    @Override
    public List<String> words() {
        return List.of(FactWords.named(letter), fault);
    }
}
