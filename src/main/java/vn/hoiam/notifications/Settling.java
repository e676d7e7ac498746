package vn.hoiam.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.hoiam.journal.Fact;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.OutgoingLetters;
import vn.hoiam.petitions.Correspondents;

/** What became of a letter that was taken along. That one did not arrive is told to those who handle the case it is about. */
@ApplicationScoped
@Transactional
public class Settling {

    @Inject
    OutgoingLetters outbox;

    @Inject
    Correspondents correspondents;

    @Inject
    Event<Fact> facts;

    Optional<Letter> takeNext() {
        return outbox.takeNext();
    }

    void accepted(Letter letter) {
        outbox.accepted(letter);
    }

    /** Gives the letter as it waits now. */
    Letter undelivered(Letter letter, Undelivered told) {
        // The case first, as everybody does who writes a letter about it.
        var isOfCase = correspondents.hold(letter.subject());
        var left = told.because() == Undelivered.Because.ADDRESS
                ? outbox.refused(letter, told.fault())
                : outbox.failed(letter, told.fault());
        if (isOfCase && left.isWaitingForSomebody()) {
            facts.fire(new LetterUndelivered(letter.subject(), letter.kind(), told.fault()));
        }
        return left;
    }
}
