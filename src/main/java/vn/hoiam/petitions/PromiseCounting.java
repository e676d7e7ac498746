package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.hoiam.calendar.Now;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.deadlines.Bases;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.law.Basis;
import vn.hoiam.law.Moment;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.store.HeldEditions;

/** Counts the dates of a petition by the rule book and the working calendar in force; the only place that does. */
@ApplicationScoped
public class PromiseCounting {

    /** The step whose rules are the province’s own targets. */
    public static final String SERVICE_TARGET = DueDate.REPLY.step();

    @Inject
    RuleBooks rules;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Bases bases;

    @Inject
    Sectors sectors;

    @Inject
    Clock clock;

    /** What stands against a promise in a sector: there is none of this code, or it takes no petitions on that day. */
    Optional<Problem> objection(String code, LocalDate receivedOn, HeldEditions held) {
        var sector = sectors.held(held.of(Sectors.TABLE)).find(code).filter(known -> known.hasBegun(receivedOn));
        if (sector.isEmpty()) {
            return Optional.of(Problem.of("sector", "petitions.sector.unknown"));
        }
        return sector.filter(known -> !known.isInForce(receivedOn))
                .map(ended -> Problem.of("sector", "petitions.sector.ended", ended.name(receivedOn)));
    }

    /** The dates of a petition that is handed in at this moment, by the rules and days its submission holds. */
    Promise promise(PetitionKind kind, String sector, Instant receivedAt, HeldEditions held) {
        return promise(
                kind,
                sector,
                receivedAt,
                new Basis(rules.held(held.of(RuleBooks.TABLE)), calendars.held(held.of(WorkingCalendars.TABLE))));
    }

    /** What an open petition would have been promised by some calendar, and by the rules it was promised by. */
    Promise promise(OpenPromise open, WorkingCalendar calendar) {
        var book = bases.book(open.ruleVersion()).orElseGet(rules::current);
        return promise(open.kind(), open.sector(), open.submittedAt(), new Basis(book, calendar));
    }

    static Promise promise(PetitionKind kind, String sector, Instant receivedAt, Basis basis) {
        var received = Moment.of(receivedAt);
        return new Promise(
                basis.due(kind.code(), DueDate.NOTIFY.step(), sector, received),
                basis.due(kind.code(), DueDate.REPLY.step(), sector, received),
                basis.book().version(),
                basis.calendar().version());
    }

    /** How one of the two dates stands today; {@code doneAt} is null while it is not kept. */
    public Deadline deadline(LocalDate dueOn, Instant doneAt) {
        var until = doneAt == null ? LocalDate.now(clock) : LocalDate.ofInstant(doneAt, Now.VIETNAM);
        return Deadline.of(dueOn, doneAt != null, until, calendars.current().workingDaysBetween(until, dueOn));
    }

    /** How the promise stands that a list is sorted by: the nearest one not yet kept, else that of the reply. */
    public Deadline next(PetitionRow row) {
        return row.isNotificationNext()
                ? deadline(row.notifyDueOn(), null)
                : deadline(row.replyDueOn(), row.answeredAt());
    }

    /** The last day that is due soon today. */
    public LocalDate soonUntil() {
        return calendars.current().plusWorkingDays(LocalDate.now(clock), Deadline.SOON);
    }

    /** Whether one of the days between is still provisional: the holiday notice of that year is not out yet. */
    public boolean isProvisional(LocalDate from, LocalDate dueOn) {
        return calendars.current().isProvisional(from, dueOn);
    }
}
