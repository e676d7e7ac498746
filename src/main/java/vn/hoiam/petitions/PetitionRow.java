package vn.hoiam.petitions;

import java.time.Instant;
import java.time.LocalDate;

/** What a list of the desk shows of a petition. */
public record PetitionRow(
        PetitionNumber number,
        String subject,
        PetitionKind kind,
        String sector,
        PetitionStatus status,
        Long unitId,
        Instant submittedAt,
        LocalDate notifyDueOn,
        Instant notifiedAt,
        LocalDate replyDueOn,
        Instant answeredAt,
        Instant closedAt) {

    /** Whether the nearest date not yet kept is that of the notice: that the citizen is told what became of it. */
    public boolean isNotificationNext() {
        return closedAt == null
                && notifiedAt == null
                && notifyDueOn != null
                && (replyDueOn == null || !notifyDueOn.isAfter(replyDueOn));
    }

    /** The nearest date not yet kept; null where none runs. */
    public LocalDate nextDueOn() {
        return isNotificationNext() ? notifyDueOn : replyDueOn;
    }
}
