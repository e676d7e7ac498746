package vn.hoiam.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.Units;

/** Reminds units of dates that come near or have passed, and tells the body above them, each once; some cases in one transaction. */
@ApplicationScoped
@Transactional
public class Reminding {

    static final int TOGETHER = 100;

    @Inject
    Clock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Units units;

    @Inject
    Reminders reminders;

    @Inject
    Event<Fact> facts;

    /** Reminds of the next cases; false when there are none, or today is no working day. */
    public boolean remindNext() {
        var today = LocalDate.now(clock);
        var calendar = calendars.current();
        if (!calendar.works(today)) {
            return false;
        }
        var ladder = Ladder.on(today, calendar);
        var reached = Stream.concat(
                        reminders.reached(ladder, TOGETHER).stream(),
                        ladder.until(Rung.IDLE).stream().flatMap(day -> reminders.idle(day, TOGETHER).stream()))
                .toList();
        reached.stream().filter(one -> reminders.add(one, clock.instant())).forEach(this::tell);
        return !reached.isEmpty();
    }

    /** Above a commune is the province; above the province there is nobody this portal could tell. */
    private void tell(Reached one) {
        var petition = one.petition();
        var isTold = one.rung() == Rung.SUPERIOR && petition.unit().level() != UnitLevel.PROVINCE;
        facts.fire(
                isTold
                        ? new CaseEscalated(petition.uid(), petition.unit(), units.province(), one.day())
                        : new CaseReminded(petition.uid(), one.rung(), petition.unit(), one.day()));
    }
}
