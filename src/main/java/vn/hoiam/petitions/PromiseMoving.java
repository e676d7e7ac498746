package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.journal.Journal;

/**
 * What a change of the calendar does to the dates of open petitions. They are counted again from what began them; a
 * date that has been kept stays, and none moves without a line in its case.
 */
@ApplicationScoped
@Transactional
public class PromiseMoving {

    @Inject
    PromiseCounting counting;

    @Inject
    OpenPromises open;

    @Inject
    Journal journal;

    @Inject
    Event<DatesMoved> moved;

    /** The dates that would move if these days were as they are in this calendar. */
    public List<DateMove> foresee(WorkingCalendar calendar, NavigableSet<LocalDate> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        var petitions = open.dueFrom(changed.first());
        var records = journal.list(petitions.stream().map(OpenPromise::uid).toList(), ClockRecord.KINDS);
        return petitions.stream()
                .flatMap(petition -> moves(
                        petition,
                        ClockRecord.of(
                                petition.kind(), petition.sector(), records.getOrDefault(petition.uid(), List.of())),
                        calendar,
                        changed))
                .toList();
    }

    /** Counted by the rules each date was promised by. */
    private Stream<DateMove> moves(
            OpenPromise petition, ClockRecord record, WorkingCalendar calendar, NavigableSet<LocalDate> changed) {
        return Stream.of(DueDate.values())
                .filter(which -> petition.due(which) != null && record.has(which))
                .flatMap(which -> record
                        .clock(which, counting.basis(record.counted().get(which).rules(), calendar), changed.first())
                        .flatMap(counted -> petition.move(which, counted, changed))
                        .stream());
    }

    /** The same, and nobody works on these petitions until the transaction ends. */
    public List<DateMove> take(WorkingCalendar calendar, NavigableSet<LocalDate> changed) {
        if (!changed.isEmpty()) {
            open.lock(changed.first());
        }
        return foresee(calendar, changed);
    }

    /** Moves the dates that were taken because of these days, and says so in every case. */
    public void move(List<DateMove> moves, NavigableSet<LocalDate> changed, WorkingCalendar calendar, String actor) {
        if (moves.isEmpty()) {
            return;
        }
        open.move(moves, calendar.version());
        journal.writeAll(
                moves.stream().map(move -> move.fact(calendar.version(), actor)).toList());
        moved.fire(new DatesMoved(moves, changed, calendar));
    }
}
