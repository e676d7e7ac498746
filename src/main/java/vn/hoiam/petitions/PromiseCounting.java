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
    public static final String SERVICE_TARGET = "service_target";

    /** The step that a signed complaint begins. */
    static final String ACCEPTANCE = "acceptance";

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
    Promise promise(Submitted submitted, HeldEditions held) {
        var basis = new Basis(rules.held(held.of(RuleBooks.TABLE)), calendars.held(held.of(WorkingCalendars.TABLE)));
        var kind = submitted.kind();
        var receivedAt = submitted.arrival().receivedAt();
        return submitted.arrival().isSigned()
                ? promise(kind, ACCEPTANCE, null, submitted.sector(), receivedAt, basis)
                : promise(kind, submitted.delivery(), submitted.sector(), receivedAt, basis);
    }

    /** The dates that run from the receipt; how information is delivered decides which steps these are. */
    static Promise promise(
            PetitionKind kind, Optional<Delivery> delivery, String sector, Instant receivedAt, Basis basis) {
        var notice = delivery.isPresent() ? delivery.get().noticeStep() : kind.noticeStep();
        var result = delivery.isPresent() ? delivery.get().simpleStep() : kind.resultStep();
        return promise(kind, notice, result, sector, receivedAt, basis);
    }

    private static Promise promise(
            PetitionKind kind, String notice, String result, String sector, Instant receivedAt, Basis basis) {
        var received = Moment.of(receivedAt);
        return new Promise(
                due(kind, notice, sector, received, basis),
                due(kind, result, sector, received, basis),
                basis.book().version(),
                basis.calendar().version());
    }

    private static Promise.Due due(PetitionKind kind, String step, String sector, Moment begins, Basis basis) {
        return step == null ? Promise.Due.NONE : new Promise.Due(step, basis.due(kind.code(), step, sector, begins));
    }

    /** The rules and days of today, for what is counted anew because something was done to a case. */
    Basis basis() {
        return new Basis(rules.current(), calendars.current());
    }

    /** The rules a date was promised by, with some calendar; those of today where they were not kept. */
    Basis basis(String ruleVersion, WorkingCalendar calendar) {
        return new Basis(bases.book(ruleVersion).orElseGet(rules::current), calendar);
    }

    /**
     * How one of the two dates stands today.
     *
     * @param dueOn null while it does not run
     * @param doneAt null while it is not kept
     * @param closedAt when the case ended; null while it is open
     */
    public Deadline deadline(LocalDate dueOn, Instant doneAt, Instant closedAt) {
        if (dueOn == null || doneAt == null && closedAt != null) {
            return Deadline.none(dueOn, closedAt != null);
        }
        var until = doneAt == null ? LocalDate.now(clock) : LocalDate.ofInstant(doneAt, Now.VIETNAM);
        return Deadline.of(dueOn, doneAt != null, until, calendars.current().workingDaysBetween(until, dueOn));
    }

    /** How the promise stands that a list is sorted by: the nearest one not yet kept, else that of the reply. */
    public Deadline next(PetitionRow row) {
        return row.isNotificationNext()
                ? deadline(row.notifyDueOn(), null, null)
                : deadline(row.replyDueOn(), row.answeredAt(), row.closedAt());
    }

    /** The last day that is due soon today. */
    public LocalDate soonUntil() {
        return calendars.current().plusWorkingDays(LocalDate.now(clock), Deadline.SOON);
    }

    /** Whether one of the days between is still provisional: the holiday notice of that year is not out yet. */
    public boolean isProvisional(LocalDate from, LocalDate dueOn) {
        return dueOn != null && calendars.current().isProvisional(from, dueOn);
    }
}
