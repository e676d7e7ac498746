package vn.hoiam.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case is told by what happened to it, in the order in which it was written down. */
class CaseClockTest {

    private static final Basis BASIS = LawSamples.basis();

    private final List<CaseEvent> events = new ArrayList<>();

    private CaseClockTest happened(EventKind kind, String moment) {
        return happened(kind, moment, null);
    }

    private CaseClockTest happened(EventKind kind, String moment, String step) {
        events.add(new CaseEvent(events.size() + 1, kind, Moment.parse(moment), step));
        return this;
    }

    private StepClock clock(String kind, String step, String today) {
        return clock(kind, step, today, Set.of());
    }

    private StepClock clock(String kind, String step, String today, Set<String> options) {
        return new CaseClock(BASIS, new Matter(kind, null, options), events, LocalDate.parse(today))
                .step(step)
                .orElseThrow();
    }

    @Test
    void a_step_runs_from_its_event_until_it_is_done() {
        happened(EventKind.RECEIPT, "2026-11-20T09:10+07:00"); // Friday

        var running = clock("feedback", "notify", "2026-12-04"); // Friday
        var overdue = clock("feedback", "notify", "2026-12-09"); // Wednesday

        assertThat(running.due()).isEqualTo("2026-12-07");
        assertThat(running.state()).isEqualTo(StepState.RUNNING);
        assertThat(running.days()).isEqualTo(1);
        assertThat(overdue.state()).isEqualTo(StepState.OVERDUE);
        assertThat(overdue.days()).isEqualTo(-2);
    }

    @Test
    void it_is_still_in_time_on_the_day_it_is_due() {
        happened(EventKind.RECEIPT, "2026-11-20").happened(EventKind.NOTICE, "2026-12-07T23:59:59+07:00");

        assertThat(clock("feedback", "notify", "2026-12-31").state()).isEqualTo(StepState.MET_ON_TIME);
    }

    @Test
    void it_is_late_from_midnight_on() {
        happened(EventKind.RECEIPT, "2026-11-20").happened(EventKind.NOTICE, "2026-12-07T17:00:00Z");

        var clock = clock("feedback", "notify", "2026-12-31");

        assertThat(clock.state()).isEqualTo(StepState.MET_LATE);
        assertThat(clock.days()).isEqualTo(-1);
    }

    @Test
    void forwarding_tells_the_citizen_and_never_restarts_the_clock() {
        happened(EventKind.RECEIPT, "2026-11-20")
                .happened(EventKind.FORWARDING, "2026-11-30")
                .happened(EventKind.RECEIPT, "2026-12-01");

        assertThat(clock("feedback", "notify", "2026-12-02").state()).isEqualTo(StepState.MET_ON_TIME);
        assertThat(clock("feedback", "service_target", "2026-12-02").due()).isEqualTo("2026-12-14");
    }

    @Test
    void what_has_to_be_signed_has_no_clock_before_it_is() {
        happened(EventKind.RECEIPT, "2026-07-06");
        var clock =
                new CaseClock(BASIS, new Matter("complaint_1", null, Set.of()), events, LocalDate.parse("2026-07-20"));
        assertThat(clock.step("acceptance")).isEmpty();

        happened(EventKind.SIGNED_RECEIPT, "2026-07-13"); // Monday

        assertThat(clock("complaint_1", "acceptance", "2026-07-20").due()).isEqualTo("2026-07-22");
    }

    @Test
    void a_pause_stops_the_clock_and_keeps_what_remains() {
        happened(EventKind.ACCEPTANCE, "2026-07-10") // Friday; 30 days end on Sunday 9 August
                .happened(EventKind.PAUSE, "2026-07-20", "resolution");

        var paused = clock("complaint_1", "resolution", "2026-09-30");

        assertThat(paused.state()).isEqualTo(StepState.PAUSED);
        assertThat(paused.due()).isNull();
        assertThat(paused.days()).isEqualTo(20);

        happened(EventKind.RESUMPTION, "2026-07-30", "resolution");
        var running = clock("complaint_1", "resolution", "2026-08-03");

        assertThat(running.state()).isEqualTo(StepState.RUNNING);
        assertThat(running.due()).isEqualTo("2026-08-19");
    }

    @Test
    void a_pause_on_the_last_weekend_leaves_the_next_working_day() {
        happened(EventKind.ACCEPTANCE, "2026-07-10")
                .happened(EventKind.PAUSE, "2026-08-09", "resolution") // Sunday, the last day
                .happened(EventKind.RESUMPTION, "2026-08-12", "resolution"); // Wednesday

        assertThat(clock("complaint_1", "resolution", "2026-08-13").due()).isEqualTo("2026-08-13");
    }

    @Test
    void a_pause_after_the_due_day_helps_nobody() {
        happened(EventKind.ACCEPTANCE, "2026-07-10").happened(EventKind.PAUSE, "2026-08-12", "resolution");

        assertThat(clock("complaint_1", "resolution", "2026-08-13").state()).isEqualTo(StepState.OVERDUE);
    }

    @Test
    void a_pause_of_one_step_leaves_the_others_running() {
        happened(EventKind.ACCEPTANCE, "2026-07-10").happened(EventKind.PAUSE, "2026-07-20", "resolution");

        var notice = clock("complaint_1", "suspension_notice", "2026-07-21");

        assertThat(notice.state()).isEqualTo(StepState.RUNNING);
        assertThat(notice.due()).isEqualTo("2026-07-23");
    }

    @Test
    void every_pause_has_to_be_told() {
        happened(EventKind.ACCEPTANCE, "2026-07-10")
                .happened(EventKind.PAUSE, "2026-07-20", "resolution")
                .happened(EventKind.PAUSE_NOTICE, "2026-07-21")
                .happened(EventKind.RESUMPTION, "2026-07-30", "resolution")
                .happened(EventKind.PAUSE, "2026-08-03", "resolution");

        var states = new CaseClock(
                        BASIS, new Matter("complaint_1", null, Set.of()), events, LocalDate.parse("2026-08-04"))
                .steps().stream()
                        .filter(clock -> clock.step().equals("suspension_notice"))
                        .map(StepClock::state)
                        .toList();

        assertThat(states).containsExactly(StepState.MET_ON_TIME, StepState.RUNNING);
    }

    @Test
    void an_extension_belongs_to_its_step() {
        happened(EventKind.ACCEPTANCE, "2025-06-02")
                .happened(EventKind.EXTENSION, "2025-06-30", "resolution")
                .happened(EventKind.EXTENSION, "2025-07-01", "notify_acceptance");

        assertThat(clock("denunciation", "resolution", "2025-07-03", Set.of("complex"))
                        .due())
                .isEqualTo("2025-08-01");
    }

    @Test
    void nothing_is_owed_any_more_when_the_case_was_withdrawn() {
        happened(EventKind.ACCEPTANCE, "2026-07-10").happened(EventKind.WITHDRAWAL, "2026-07-20");

        assertThat(clock("complaint_1", "resolution", "2026-09-30").state()).isEqualTo(StepState.LAPSED);
    }

    @Test
    void a_least_time_is_kept_from_its_last_day_on() {
        happened(EventKind.POSTING, "2026-11-20").happened(EventKind.REMOVAL, "2026-12-19");
        assertThat(clock("disclosure", "minimum_posting", "2026-12-31").state()).isEqualTo(StepState.MET_LATE);

        events.set(1, CaseEvent.of(2, EventKind.REMOVAL, Moment.parse("2026-12-21")));
        assertThat(clock("disclosure", "minimum_posting", "2026-12-31").state()).isEqualTo(StepState.MET_ON_TIME);
    }

    @Test
    void the_law_of_the_day_that_the_rule_names_holds() {
        happened(EventKind.RECEIPT, "2026-06-29")
                .happened(EventKind.SIGNED_RECEIPT, "2026-06-30")
                .happened(EventKind.ACCEPTANCE, "2026-07-02");

        // ten days by the old law, from Tuesday to Friday
        assertThat(clock("complaint_1", "acceptance", "2026-07-03").due()).isEqualTo("2026-07-10");
        assertThat(clock("complaint_1", "acceptance", "2026-07-03").state()).isEqualTo(StepState.MET_ON_TIME);
    }

    @Test
    void a_signature_after_the_change_of_law_brings_the_new_one() {
        happened(EventKind.RECEIPT, "2026-06-29").happened(EventKind.SIGNED_RECEIPT, "2026-07-03");

        // Friday; Mon 1 … Fri 5, Mon 6, Tue 7; by the old law Mon 13
        assertThat(clock("complaint_1", "acceptance", "2026-07-03").due()).isEqualTo("2026-07-14");
    }

    @Test
    void what_happens_after_a_step_was_done_moves_its_date_no_more() {
        happened(EventKind.ACCEPTANCE, "2025-06-02")
                .happened(EventKind.CONCLUSION, "2025-07-02")
                .happened(EventKind.EXTENSION, "2025-07-03", "resolution")
                .happened(EventKind.PAUSE, "2025-07-03", "resolution");

        var clock = clock("denunciation", "resolution", "2025-07-04", Set.of("complex"));

        assertThat(clock.state()).isEqualTo(StepState.MET_ON_TIME);
        assertThat(clock.due()).isEqualTo("2025-07-02");
    }

    @Test
    void what_begins_a_step_does_not_end_it() {
        var usual = BASIS.book().rule("feedback", "idle", null, LocalDate.parse("2026-11-20"));
        var sinceTheLastReply = new Rule(
                "feedback.again",
                "feedback",
                "again",
                null,
                null,
                usual.period(),
                EventKind.REPLY,
                List.of(EventKind.REPLY),
                usual.obliged(),
                usual.legalBasis(),
                usual.certainty(),
                usual.validFrom(),
                null,
                EventKind.REPLY);
        var basis = new Basis(LawSamples.book(List.of(sinceTheLastReply)), BASIS.calendar());
        happened(EventKind.REPLY, "2026-11-20");
        var matter = new Matter("feedback", null, Set.of());
        var today = LocalDate.parse("2026-11-23");

        assertThat(new CaseClock(basis, matter, events, today)
                        .step("again")
                        .orElseThrow()
                        .state())
                .isEqualTo(StepState.RUNNING);

        happened(EventKind.REPLY, "2026-11-23");

        assertThat(new CaseClock(basis, matter, events, today).steps())
                .extracting(StepClock::state)
                .containsExactly(StepState.MET_ON_TIME, StepState.RUNNING);
    }

    @Test
    void the_clock_of_a_step_is_the_one_that_began_last() {
        happened(EventKind.ACCEPTANCE, "2026-07-10")
                .happened(EventKind.PAUSE, "2026-07-20", "resolution")
                .happened(EventKind.RESUMPTION, "2026-07-30", "resolution")
                .happened(EventKind.PAUSE, "2026-08-03", "resolution"); // Monday

        assertThat(clock("complaint_1", "suspension_notice", "2026-08-04").due())
                .isEqualTo("2026-08-06");
    }

    @Test
    void what_is_accepted_anew_runs_its_own_time_beside_that_of_the_first() {
        happened(EventKind.ACCEPTANCE, "2026-07-10") // Friday
                .happened(EventKind.ACCEPTANCE, "2026-07-14")
                .happened(EventKind.CONCLUSION, "2026-08-10")
                .happened(EventKind.REPEAT, "2026-08-12")
                .happened(EventKind.REACCEPTANCE, "2026-08-20");
        var matter = new Matter("denunciation", null, Set.of());

        assertThat(new CaseClock(BASIS, matter, events, LocalDate.parse("2026-08-21")).steps())
                .filteredOn(clock -> Set.of("resolution", "repeat_examination").contains(clock.step()))
                .extracting(clock -> clock.step() + " " + clock.state() + " " + clock.due())
                .containsExactly(
                        "resolution MET_ON_TIME 2026-08-10",
                        "resolution RUNNING 2026-09-21",
                        "repeat_examination MET_ON_TIME 2026-09-03");
    }

    @Test
    void the_record_decides_what_came_first_and_not_the_order_it_is_read_in() {
        happened(EventKind.ACCEPTANCE, "2026-07-10")
                .happened(EventKind.PAUSE, "2026-07-20", "resolution")
                .happened(EventKind.RESUMPTION, "2026-07-20", "resolution")
                .happened(EventKind.EXTENSION, "2026-07-20", "resolution")
                .happened(EventKind.DECISION, "2026-08-10");
        var told = steps();

        Collections.reverse(events);

        assertThat(steps()).isEqualTo(told);
    }

    private List<String> steps() {
        return new CaseClock(BASIS, new Matter("complaint_1", null, Set.of()), events, LocalDate.parse("2026-09-01"))
                .steps().stream()
                        .map(clock ->
                                clock.rule().code() + " " + clock.state() + " " + clock.due() + " " + clock.days())
                        .toList();
    }
}
