package vn.hoiam.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import vn.hoiam.law.StepClock;
import vn.hoiam.units.Unit;

/**
 * What an open petition has been promised, and what it was counted from.
 *
 * @param hasMailAddress whether its sender left an address to which letters can go
 */
public record OpenPromise(
        Long id,
        UUID uid,
        PetitionNumber number,
        Unit unit,
        PetitionKind kind,
        String sector,
        Instant submittedAt,
        Instant notifiedAt,
        LocalDate notifyDueOn,
        LocalDate replyDueOn,
        boolean hasMailAddress) {

    /** One of the dates not yet kept; null where none runs. */
    LocalDate due(DueDate which) {
        if (which == DueDate.NOTIFY) {
            return notifiedAt == null ? notifyDueOn : null;
        }
        return replyDueOn;
    }

    /** What becomes of a date that would be counted like this, because of one of these days; empty when it stays. */
    Optional<DateMove> move(DueDate which, StepClock counted, NavigableSet<LocalDate> changed) {
        var from = due(which);
        var to = counted.reckoning().due();
        var because = changed.higher(counted.begun().moment().day());
        var last = from.isAfter(to) ? from : to;
        return from.equals(to) || because == null || because.isAfter(last)
                ? Optional.empty()
                : Optional.of(new DateMove(this, which, from, to, because));
    }
}
