package vn.hoiam.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.journal.Fact;

/** Reminds units of the plan they owe, some working days before the last one and when that has passed; once each. */
@ApplicationScoped
@Transactional
public class PlanReminding {

    @Inject
    Clock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    PlanReminders reminders;

    @Inject
    Event<Fact> facts;

    /** Reminds the units below one plan; false when there are none, or today is no working day. */
    public boolean remindNext() {
        var today = LocalDate.now(clock);
        if (!calendars.current().works(today)) {
            return false;
        }
        var reached = reminders.next(today);
        reached.ifPresent(plan -> {
            var reminded = reminders.add(plan, today, clock.instant());
            facts.fire(new PlanUnitsReminded(plan.uid(), plan.rung(), reminded, plan.dueOn()));
        });
        return reached.isPresent();
    }
}
