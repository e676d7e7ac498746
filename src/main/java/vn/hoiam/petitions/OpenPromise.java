package vn.hoiam.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.UUID;
import vn.hoiam.calendar.Now;
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
        String ruleVersion,
        boolean hasMailAddress) {

    public LocalDate receivedOn() {
        return LocalDate.ofInstant(submittedAt, Now.VIETNAM);
    }

    /** The dates not yet kept that become others by this promise, because of one of these days. */
    List<DateMove> moves(Promise counted, NavigableSet<LocalDate> changed) {
        var moves = new ArrayList<DateMove>();
        if (notifiedAt == null) {
            add(DueDate.NOTIFY, notifyDueOn, counted.notifyDueOn(), changed, moves);
        }
        add(DueDate.REPLY, replyDueOn, counted.replyDueOn(), changed, moves);
        return moves;
    }

    private void add(
            DueDate which, LocalDate from, LocalDate to, NavigableSet<LocalDate> changed, List<DateMove> moves) {
        var because = changed.higher(receivedOn());
        var last = from.isAfter(to) ? from : to;
        if (!from.equals(to) && because != null && !because.isAfter(last)) {
            moves.add(new DateMove(this, which, from, to, because));
        }
    }
}
