package vn.hoiam.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.hoiam.accounts.Account;
import vn.hoiam.calendar.Now;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.reminders.Digest.Group;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.Units;

/** Gathers what an official has to do on a morning: by the dates of the cases before them, and by what they were reminded of. */
@ApplicationScoped
public class Gathering {

    private static final String GROUP = "reminders.group.";
    private static final String LINE = "reminders.line.";

    @Inject
    Clock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Units units;

    @Inject
    Digests digests;

    @Inject
    Reminders reminders;

    @Inject
    PlanReminders plans;

    /** Of today, with what happened since their last letter; empty when there is nothing to tell. */
    Digest digest(Account account) {
        var today = LocalDate.now(clock);
        var reader = DigestReader.of(account, today, units);
        var calendar = calendars.current();
        var ladder = Ladder.on(today, calendar);
        var cases = digests.cases(
                reader.units(), reader.led(), ladder.until(Rung.NEAR).orElse(today));
        var since = digests.last(account.id())
                .orElseGet(() -> today.atStartOfDay(Now.VIETNAM).toInstant());
        var groups = new ArrayList<Group>();
        escalated(reader, since, ladder, calendar, groups);
        for (var rung : List.of(Rung.SUPERIOR, Rung.OVERDUE, Rung.DUE, Rung.NEAR)) {
            add(
                    groups,
                    rung.name(),
                    cases.stream()
                            .filter(one -> one.dueOn() != null)
                            .filter(one -> ladder.rung(one.dueOn())
                                    .filter(rung::equals)
                                    .isPresent())
                            .filter(one -> reader.hears(one, rung, ladder))
                            .map(one -> line(rung.name(), one, account.language(), calendar))
                            .toList());
        }
        add(
                groups,
                "TO_SIGN",
                cases.stream()
                        .filter(one -> one.status() == PetitionStatus.DRAFT_REPLY
                                && reader.led().contains(one.unit()))
                        .map(one -> line("TO_SIGN", one, account.language(), calendar))
                        .toList());
        idle(reader, since, ladder, groups);
        plans(reader, since, groups);
        return new Digest(account.language(), account.name(), today, groups);
    }

    /** What was told the province, as the body above the commune, since the last letter. */
    private void escalated(
            DigestReader reader, Instant since, Ladder ladder, WorkingCalendar calendar, List<Group> groups) {
        if (!reader.isSuperior() || !ladder.reminds(Rung.SUPERIOR, Reminded.SUPERIOR)) {
            return;
        }
        var language = reader.account().language();
        add(
                groups,
                "ESCALATED",
                lines(
                        reminders.since(since, Rung.SUPERIOR),
                        told -> Texts.of(
                                language,
                                LINE + "ESCALATED",
                                told.petition().number().value(),
                                told.petition().kind(),
                                told.unit().fullName(),
                                Texts.weekday(language, told.day()),
                                late(told.day(), calendar))));
    }

    private void idle(DigestReader reader, Instant since, Ladder ladder, List<Group> groups) {
        if (reader.units().isEmpty()) {
            return;
        }
        var language = reader.account().language();
        add(
                groups,
                Rung.IDLE.name(),
                lines(
                        reminders.since(since, Rung.IDLE).stream()
                                .filter(told -> reader.hears(DueCase.of(told.petition()), Rung.IDLE, ladder))
                                .toList(),
                        told -> Texts.of(
                                language,
                                LINE + "IDLE",
                                told.petition().number().value(),
                                told.petition().kind(),
                                Texts.weekday(language, told.day()))));
    }

    /** Of what plans their units owe they were reminded since the last letter; in one letter each, so that it is said once. */
    private void plans(DigestReader reader, Instant since, List<Group> groups) {
        var language = reader.account().language();
        for (var rung : List.of(Rung.OVERDUE, Rung.NEAR)) {
            var lines = plans.since(since, rung, reader.planned()).stream()
                    .map(owed -> Texts.of(
                            language, LINE + "PLAN", owed.parent(), owed.unit(), Texts.weekday(language, owed.dueOn())))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(GROUP + "PLAN_" + rung, lines, Group.PLANS));
            }
        }
    }

    private String line(String key, DueCase one, Locale language, WorkingCalendar calendar) {
        return Texts.of(
                language,
                LINE + key,
                one.number().value(),
                one.kind(),
                one.dueOn() == null ? "" : Texts.weekday(language, one.dueOn()),
                one.dueOn() == null ? 0 : late(one.dueOn(), calendar));
    }

    /** How many working days a date has passed for; nought before. */
    private int late(LocalDate due, WorkingCalendar calendar) {
        return Math.max(0, calendar.workingDaysBetween(due, LocalDate.now(clock)));
    }

    private static List<String> lines(List<Reminder> told, Function<Reminder, String> line) {
        return told.stream().map(line).toList();
    }

    private static void add(List<Group> groups, String what, List<String> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Group(GROUP + what, lines));
        }
    }
}
