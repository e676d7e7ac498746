package vn.hoiam.reminders.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.reminders.Reminder;
import vn.hoiam.reminders.Reminders;
import vn.hoiam.units.UnitLevel;

/** The open cases of communes that the province was told of, since a date in them has passed for long. */
@Named
@RequestScoped
public class EscalatedPage {

    @Inject
    CurrentUser me;

    @Inject
    Reminders reminders;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    private List<Reminder> cases = List.of();

    public void show() {
        if (!isReader()) {
            throw new NotFound("accounts.duty.missing");
        }
        cases = reminders.escalated();
    }

    /** Whether I coordinate or inspect the whole province. */
    public boolean isReader() {
        return me.units(DutyKind.COORDINATOR, DutyKind.INSPECTOR).stream()
                .anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
    }

    public List<Reminder> cases() {
        return cases;
    }

    /** How many working days its date has passed for. */
    public int late(Reminder one) {
        return calendars.current().workingDaysBetween(one.day(), LocalDate.now(clock));
    }
}
