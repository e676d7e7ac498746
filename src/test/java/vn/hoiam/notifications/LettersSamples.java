package vn.hoiam.notifications;

import java.util.function.Consumer;
import vn.hoiam.outbox.OutgoingLetters;
import vn.hoiam.petitions.DatesMoved;
import vn.hoiam.petitions.OpenPromises;

/** Who hears that dates moved, for tests without a container. */
public final class LettersSamples {

    private LettersSamples() {}

    public static Consumer<DatesMoved> hearing(OpenPromises open, OutgoingLetters outbox) {
        var letters = new Letters();
        letters.open = open;
        letters.outbox = outbox;
        return letters::hear;
    }
}
