package vn.hoiam.law;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Function;
import vn.hoiam.calendar.WorkingCalendar;

/** What due dates are counted by: a rule book and a working calendar, each of one version. */
public record Basis(RuleBook book, WorkingCalendar calendar) {

    /** When offices close, for the assumption that what comes later came the next working day. */
    static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** By when a step of an ordinary case is due that begins at a moment and is neither extended nor paused. */
    public LocalDate due(String kind, String step, String sector, Moment begins) {
        return reckon(kind, step, sector, Set.of(), begins, Course.PLAIN).due();
    }

    /** Counts a step that begins at a moment, for a case with some options, by the law of that day. */
    public Reckoning reckon(
            String kind, String step, String sector, Set<String> options, Moment begins, Course course) {
        return reckon(kind, step, sector, options, begins, event -> begins.day(), course);
    }

    /** The same, where other things happened to the case on other days. */
    Reckoning reckon(
            String kind,
            String step,
            String sector,
            Set<String> options,
            Moment begins,
            Function<EventKind, LocalDate> dayOf,
            Course course) {
        return reckon(book.rule(kind, step, sector, options, dayOf), begins, course);
    }

    Reckoning reckon(Rule rule, Moment begins, Course course) {
        return new Reckoning(this, rule, begins, course);
    }

    /** The day that is not counted, because what begins the period happened on it. */
    LocalDate dayZero(EventKind event, Moment moment) {
        var isLate = event.arrives()
                && book.choice(Assumption.A2, moment.day()) == Assumption.Choice.NEXT_WORKING_DAY
                && isOutOfHours(moment);
        return isLate ? calendar.plusWorkingDays(moment.day(), 1) : moment.day();
    }

    boolean isOutOfHours(Moment moment) {
        return !calendar.worksIfKnown(moment.day())
                || moment.time() != null && !moment.time().isBefore(CLOSING);
    }
}
