package vn.hoiam.administration;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Jurisdiction;
import vn.hoiam.calendar.CalendarDay;
import vn.hoiam.calendar.DayKind;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.journal.Fact;
import vn.hoiam.petitions.PromiseMoving;

/**
 * The desk where an administrator of the province enters days of the working calendar. First it is told which promised
 * dates would move; only who has seen that confirms, and then every case says so.
 */
@ApplicationScoped
@Transactional
public class CalendarEntry {

    /** Public holidays of a year by Article 112 of the Labour Code: with fewer days a year is not known yet. */
    private static final int FEWEST_HOLIDAYS = 11;

    private static final int YEARS_AHEAD = 5;

    @Inject
    Clock clock;

    @Inject
    Jurisdiction jurisdiction;

    @Inject
    WorkingCalendars calendars;

    @Inject
    PromiseMoving moving;

    @Inject
    Event<Fact> facts;

    /** The calendar, for whoever may change it. */
    public WorkingCalendar calendar() {
        jurisdiction.mustAdministerProvince();
        return calendars.current();
    }

    /** The form to change a day with, as it stands or empty. */
    public DayForm propose(LocalDate day) {
        return calendar().find(day).map(DayForm::new).orElseGet(() -> {
            var form = new DayForm();
            form.words().put("day", day.toString());
            return form;
        });
    }

    public CalendarPreview preview(DayEntry entry) {
        jurisdiction.mustAdministerProvince();
        var before = calendars.current();
        var changes = changes(entry, before);
        var after = before.with(entered(changes));
        return new CalendarPreview(before.version(), changes, moving.foresee(after, days(changes)));
    }

    /** {@code seen} names the preview; when it would be another by now, nothing is written. */
    public void confirm(DayEntry entry, String seen) {
        jurisdiction.mustAdministerProvince();
        // Who hands a petition in waits from here on, or has done so already and is counted.
        var before = calendars.taken();
        var changes = changes(entry, before);
        var after = before.with(entered(changes));
        var preview = new CalendarPreview(before.version(), changes, moving.take(after, days(changes)));
        if (!preview.seen().equals(seen)) {
            throw new Refusal("administration.calendar.stale");
        }
        var actor = jurisdiction.actor();
        calendars.write(entered(changes), jurisdiction.accountId(), clock.instant());
        calendars.keepVersion();
        changes.forEach(change -> facts.fire(new CalendarChanged(change, actor)));
        moving.move(preview.moves(), days(changes), after, actor);
    }

    void renew(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged entered) {
        calendars.refresh();
    }

    private List<DayChange> changes(DayEntry entry, WorkingCalendar before) {
        var days = entry.days();
        var problems = new ArrayList<WrongField>();
        var today = LocalDate.now(clock);
        var years = days.stream().map(day -> day.day().getYear()).collect(toCollection(TreeSet::new));
        for (var year : years) {
            Supplier<Long> holidays = () -> days.stream()
                    .filter(day -> day.day().getYear() == year)
                    .filter(day -> day.kind() == DayKind.STATUTORY || day.kind() == DayKind.TET)
                    .count();
            if (year > today.getYear() + YEARS_AHEAD) {
                problems.add(WrongField.of(
                        entry.field(),
                        "administration.calendar.year.far",
                        year.toString(),
                        String.valueOf(today.getYear() + YEARS_AHEAD)));
            } else if (!before.years().contains(year) && holidays.get() < FEWEST_HOLIDAYS) {
                problems.add(WrongField.of(
                        entry.field(), "administration.calendar.year.few", year.toString(), FEWEST_HOLIDAYS));
            }
        }
        FaultyEntry.refuse(problems);
        var changes = days.stream()
                .filter(day -> !before.find(day.day()).filter(day::equals).isPresent())
                .map(day -> change(day, before))
                .toList();
        changes.stream()
                .filter(change -> change.isOfUse() && change.after().day().isBefore(today))
                .forEach(change -> problems.add(WrongField.of(
                        entry.field(),
                        "administration.calendar.past",
                        change.after().day())));
        if (changes.isEmpty()) {
            problems.add(WrongField.of(entry.field(), "administration.calendar.same"));
        }
        FaultyEntry.refuse(problems);
        return changes;
    }

    private static DayChange change(CalendarDay day, WorkingCalendar before) {
        var row = before.find(day.day()).orElse(null);
        return new DayChange(row, row == null ? DayKind.PLAIN.works(day.day()) : row.works(), day);
    }

    private static List<CalendarDay> entered(List<DayChange> changes) {
        return changes.stream().map(DayChange::after).toList();
    }

    /** A day that only changes its name or its certainty moves nothing. */
    private static TreeSet<LocalDate> days(List<DayChange> changes) {
        return changes.stream()
                .filter(DayChange::isOfUse)
                .map(change -> change.after().day())
                .collect(toCollection(TreeSet::new));
    }
}
