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
        Instant answeredAt) {

    /** Whether the nearest promise not yet kept is the statutory one: that the citizen is told what became of it. */
    public boolean isNotificationNext() {
        return answeredAt == null && notifiedAt == null && !notifyDueOn.isAfter(replyDueOn);
    }
}
