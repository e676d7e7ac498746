package vn.hoiam.petitions;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.texts.Bilingual;

/**
 * What the citizen is handed when a petition has been taken in: its public number, the code that opens it, who is
 * responsible, the two dates, and how many files came with it.
 *
 * @param submittedAt when it was received
 * @param enteredAt when a clerk entered it; null when its sender did
 * @param ruled what a routing rule said of it, if any did
 * @param main the petition that it was joined to, which answers for both; null for one that stands for itself
 */
public record Receipt(
        PetitionNumber number,
        ReceiptCode code,
        PetitionKind kind,
        String subject,
        String unitCode,
        Bilingual unitName,
        Bilingual committee,
        Instant submittedAt,
        Instant enteredAt,
        Promise promise,
        Ruled ruled,
        PetitionNumber main,
        int files) {

    /** Whether its sender still has to sign it. */
    public boolean isToSign() {
        return kind.needsSignature() && !PromiseCounting.ACCEPTANCE.equals(promise.step(DueDate.NOTIFY));
    }

    /** The dates the citizen is given at once: that of the notice, that of the result, or only one of them; none of what goes by those of another. */
    public List<Owed> owed() {
        return Stream.of(DueDate.values())
                .filter(which -> main == null)
                .filter(which -> promise.on(which) != null)
                .map(which -> new Owed(
                        which, promise.step(which), new Deadline(promise.on(which), DeadlineState.OPEN, 0), null))
                .toList();
    }
}
