package vn.hoiam.petitions;

import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.Basis;
import vn.hoiam.law.CaseClock;
import vn.hoiam.law.CaseEvent;
import vn.hoiam.law.EventKind;
import vn.hoiam.law.Matter;
import vn.hoiam.law.Moment;
import vn.hoiam.law.StepClock;

/**
 * What its urgency makes of the date by which a case is answered: the province’s target for that level, counted from the moment
 * the office said so, where that is earlier than what was promised. No date ever moves to a later day by it, and none that a
 * law sets moves at all.
 *
 * @param dueOn the earlier day; null where what was promised stays
 */
record Haste(Petition petition, Urgency urgency, LocalDate dueOn, Basis basis) {

    /** For a case with these events, should it be as urgent as this. */
    static Haste of(Petition petition, Urgency urgency, Collection<CaseEvent> events, Basis basis, LocalDate today) {
        var promised = petition.promise();
        if (!urgency.isPressing() || !promised.isResultByTarget() || promised.replyDueOn() == null) {
            return new Haste(petition, urgency, null, basis);
        }
        var pressed = new ArrayList<>(events);
        pressed.add(CaseEvent.of(Integer.MAX_VALUE, EventKind.URGENCY, Moment.of(urgency.since())));
        var matter = new Matter(petition.kind().code(), petition.sector(), options(petition, urgency));
        var due = new CaseClock(basis, matter, pressed, today)
                .step(PromiseCounting.SERVICE_TARGET)
                .filter(step -> step.begun().kind() == EventKind.URGENCY)
                .map(StepClock::due)
                .filter(day -> day.isBefore(promised.replyDueOn()))
                .orElse(null);
        return new Haste(petition, urgency, due, basis);
    }

    /** States how urgent it is, and the date that follows; the petition owes that one from now on. */
    void take(Event<Fact> facts, boolean isKept, String actor) {
        facts.fire(new UrgencySet(petition.uid(), urgency, dueOn, isKept, actor));
        if (dueOn != null) {
            var due = new Promise.Due(PromiseCounting.SERVICE_TARGET, dueOn);
            var options = options(petition, urgency);
            var rules = basis.book().version();
            var days = basis.calendar().version();
            facts.fire(new DateSet(petition.uid(), DueDate.REPLY, due, options, rules, days, actor));
            petition.owe(
                    new Promise(petition.promise().due(DueDate.NOTIFY), due, rules, days), Options.written(options));
        }
    }

    private static Set<String> options(Petition petition, Urgency urgency) {
        var options = new TreeSet<>(petition.options());
        options.removeAll(UrgencyLevels.codes());
        options.add(urgency.level().code());
        return options;
    }
}
