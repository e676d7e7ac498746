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
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.law.Basis;
import vn.hoiam.law.RuleBook;
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

    /** The dates of a petition that is handed in now, by the rules and days its submission holds. */
    Promise promise(PetitionKind kind, String sector, LocalDate receivedOn, HeldEditions held) {
        return promise(
                kind,
                sector,
                receivedOn,
                rules.held(held.of(RuleBooks.TABLE)),
                calendars.held(held.of(WorkingCalendars.TABLE)));
    }

    /** The dates of a petition by some calendar, and by the rules of the day it was received. */
    Promise promise(PetitionKind kind, String sector, LocalDate receivedOn, WorkingCalendar calendar) {
        return promise(kind, sector, receivedOn, rules.current(), calendar);
    }

    private static Promise promise(
            PetitionKind kind, String sector, LocalDate receivedOn, RuleBook book, WorkingCalendar calendar) {
        var basis = new Basis(book, calendar);
        return new Promise(
                basis.due(kind.code(), DueDate.NOTIFY.step(), sector, receivedOn),
                basis.due(kind.code(), DueDate.REPLY.step(), sector, receivedOn),
                book.version(),
                calendar.version());
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
