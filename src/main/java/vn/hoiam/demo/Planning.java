package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.deadlines.RuleBooks;
import vn.hoiam.units.Units;

/** Plans the demo for today, by the calendar and the rules in force. */
@ApplicationScoped
public class Planning {

    @Inject
    Clock clock;

    @Inject
    Units units;

    @Inject
    WorkingCalendars calendars;

    @Inject
    RuleBooks rules;

    public Plan plan() {
        var communes = units.communes().stream().map(Commune::of).toList();
        return Plan.on(LocalDate.now(clock), communes, calendars.current(), rules.current());
    }
}
