package vn.hoiam.petitions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a list of the desk shows of a petition.
 *
 * @param official who has it in hand; null where nobody was named
 * @param urgency the code of its level; null for what waits its turn
 * @param newSince since when words of its sender wait to be read; null where none do
 */
public record PetitionRow(
        PetitionNumber number,
        String subject,
        PetitionKind kind,
        String sector,
        PetitionStatus status,
        Long unitId,
        Instant submittedAt,
        String notifyStep,
        LocalDate notifyDueOn,
        Instant notifiedAt,
        String replyStep,
        LocalDate replyDueOn,
        Instant answeredAt,
        Instant closedAt,
        boolean isForLeader,
        String official,
        String urgency,
        Instant newSince) {

    /** How urgent it is. */
    public UrgencyLevel level() {
        return urgency == null
                ? UrgencyLevels.least()
                : UrgencyLevels.find(urgency).orElseThrow();
    }

    /** Whether the nearest date not yet kept is that of the notice: that the citizen is told what became of it. */
    public boolean isNotificationNext() {
        return closedAt == null
                && notifiedAt == null
                && notifyDueOn != null
                && (replyDueOn == null || !notifyDueOn.isAfter(replyDueOn));
    }

    /** What its nearest date is called at the desk; null where none is owed. */
    public String nextKey() {
        var step = isNotificationNext() ? notifyStep : replyStep;
        if (step == null) {
            return null;
        }
        return switch (step) {
            case "notify" -> "desk.due.notify";
            case PromiseCounting.SERVICE_TARGET -> "desk.due.reply";
            default -> "law.step." + step;
        };
    }

    /** The nearest date not yet kept; null where none runs. */
    public LocalDate nextDueOn() {
        return isNotificationNext() ? notifyDueOn : replyDueOn;
    }
}
