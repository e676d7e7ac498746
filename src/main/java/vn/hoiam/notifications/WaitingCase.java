package vn.hoiam.notifications;

import java.time.Instant;
import java.util.List;
import vn.hoiam.outbox.Letter;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.petitions.Petition;

/** A case some of whose letters wait for a person, the one that has waited longest first. */
public record WaitingCase(Petition petition, List<Letter> letters) {

    public WaitingCase {
        letters = List.copyOf(letters);
    }

    public Instant since() {
        return letters.get(0).givenUpAt();
    }

    /** Where the last one should have gone. */
    public String address() {
        return last().to();
    }

    public List<LetterKind> kinds() {
        return letters.stream().map(Letter::kind).distinct().toList();
    }

    /** Why the last one did not arrive, as a sentence. */
    public String faultKey() {
        return last().faultKey();
    }

    public String fault() {
        return last().lastFault();
    }

    private Letter last() {
        return letters.get(letters.size() - 1);
    }
}
