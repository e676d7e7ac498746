package vn.hoiam.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.law.LawSamples.options;
import static vn.hoiam.law.LawSamples.paused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.Pause;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.texts.Texts;

/** Due dates counted by the rule book of the release and the official calendar. */
class ReckoningTest {

    private static final Basis BASIS = LawSamples.basis();

    private static Reckoning reckon(String kind, String step, String options, String from, Course course) {
        return BASIS.reckon(kind, step, null, options(options), Moment.parse(from), course);
    }

    private static LocalDate due(String kind, String step, String options, String from) {
        return reckon(kind, step, options, from, Course.PLAIN).due();
    }

    /** Every rule once, the weekday of both dates beside it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    complaint_1, acceptance, '', 2026-06-29, 2026-07-09, # Mon 29 Jun + 10 = Thu 9 Jul, the old law
                    complaint_1, acceptance, '', 2026-07-01, 2026-07-10, # Wed; Thu 1, Fri 2, Mon 3 … Fri 7
                    complaint_2, acceptance, '', 2025-06-20, 2025-06-30, # Fri + 10 = Mon
                    complaint_2, acceptance, '', 2025-07-11, 2025-07-21, # Fri + 10 = Mon, two tiers, the old length
                    complaint_2, acceptance, '', 2026-11-13, 2026-11-25, # Fri; Mon 1 … Fri 5, Mon 6, Tue off, Wed 7
                    complaint_1, resolution, '', 2026-07-10, 2026-08-10, # Fri + 30 = Sun 9 Aug -> Mon
                    complaint_1, resolution, complex, 2026-07-10, 2026-08-24, # Fri + 45 = Mon
                    complaint_1, resolution, remote, 2026-07-10, 2026-08-24, # Fri + 45 = Mon
                    complaint_1, resolution, complex;remote, 2026-07-10, 2026-09-08, # Fri + 60 = Tue
                    complaint_2, resolution, '', 2026-07-10, 2026-08-24, # Fri + 45 = Mon
                    complaint_2, resolution, complex, 2026-07-10, 2026-09-08, # Fri + 60 = Tue
                    complaint_2, resolution, remote, 2025-03-03, 2025-05-05, # Mon + 60 = Fri 2 May, swapped off -> Mon
                    complaint_2, resolution, complex;remote, 2026-07-10, 2026-09-18, # Fri + 70 = Fri
                    complaint_1, send_decision, '', 2026-08-20, 2026-08-24, # Thu; Fri 1, Sat worked 2, Mon 3
                    complaint_2, send_decision, '', 2026-08-21, 2026-08-28, # Fri + 7 = Fri
                    complaint_2, publish_decision, '', 2026-12-01, 2026-12-16, # Tue + 15 = Wed
                    complaint_1, time_to_complain, '', 2026-05-04, 2026-08-03, # Mon + 90 = Sun 2 Aug -> Mon
                    complaint_1, second_complaint, '', 2026-10-23, 2026-11-23, # Fri + 30 = Sun 22 Nov -> Mon
                    complaint_1, second_complaint, remote, 2026-10-23, 2026-12-07, # Fri + 45 = Mon
                    complaint_1, dialogue_notice, '', 2026-09-07, 2026-08-28, # Mon - 5 = Wed 2 Sep off, back to Fri 28 Aug
                    complaint_1, suspension_notice, '', 2026-11-20, 2026-11-26, # Fri; Mon 1, Tue off, Wed 2, Thu 3
                    complaint_2, resumption_notice, '', 2026-11-20, 2026-11-26, # the same
                    complaint_1, takes_effect, '', 2026-07-10, 2026-08-09, # Fri + 30 = Sun, stays
                    complaint_2, takes_effect, remote, 2026-07-10, 2026-08-24, # Fri + 45 = Mon
                    denunciation, initial_processing, '', 2026-08-21, 2026-09-03, # Fri; Sat worked 1 … Fri 6, Thu 3 Sep 7
                    denunciation, initial_processing, many_places, 2026-08-21, 2026-09-08, # … Fri 4 Sep 8, Mon 9, Tue 10
                    denunciation, forward, '', 2026-11-19, 2026-11-27, # Thu; Fri 1, Mon 2, Tue off, Wed 3, Thu 4, Fri 5
                    denunciation, notify_acceptance, '', 2026-02-13, 2026-02-27, # Fri; all of Tết off, Mon 23 Feb 1 … Fri 5
                    denunciation, overdue_report, '', 2024-05-02, 2024-05-08, # Thu; Fri 1, Sat worked 2, Mon 3, Tue 4, Wed 5
                    denunciation, overdue_answer, '', 2024-05-02, 2024-05-08, # the same
                    denunciation, resolution, '', 2025-06-02, 2025-07-02, # Mon + 30 = Wed
                    denunciation, resolution, complex, 2025-06-02, 2025-07-02, # complex alone gives no day more
                    denunciation, publish_conclusion, '', 2026-08-21, 2026-09-03, # Fri; Sat worked 1 … Thu 3 Sep 7
                    denunciation, repeat_examination, '', 2026-10-12, 2026-11-02, # Mon + 20 = Sun 1 Nov -> Mon
                    denunciation, result_to_sender, '', 2026-10-12, 2026-11-02, # the same
                    recommendation, notify, '', 2026-11-20, 2026-12-07, # Fri; Mon 1, Wed 2 … Fri 4, Mon 5 … Fri 9, Mon 10
                    feedback, notify, '', 2026-11-20, 2026-12-07, # the same
                    feedback, service_target, '', 2026-11-20, 2026-12-14, # Fri; … Mon 14 Dec 15
                    feedback, refusal_notice, '', 2026-11-20, 2026-11-26, # Fri; Mon 1, Wed 2, Thu 3
                    feedback, idle, '', 2026-11-20, 2027-01-04, # Fri + 45 = Mon
                    recommendation, result_to_sender, '', 2026-11-20, 2026-12-02, # Fri; Mon 1, Wed 2, Thu 3, Fri 4, Mon 5 … Wed 7
                    recommendation, sender_tells, '', 2026-11-20, 2026-11-30, # Fri; Mon 1, Wed 2, Thu 3, Fri 4, Mon 5
                    information_request, online_simple, '', 2026-11-20, 2026-11-26, # Fri; Mon 1, Wed 2, Thu 3
                    information_request, post_simple, '', 2026-11-20, 2026-11-30, # … Fri 4, Mon 5
                    information_request, online_complex, '', 2026-11-20, 2026-12-14, # … Mon 14 Dec 15
                    information_request, online_complex_notice, '', 2026-11-20, 2026-11-26, # Thu 3
                    information_request, post_complex, '', 2026-11-20, 2026-12-14, # Mon 15
                    information_request, post_complex_notice, '', 2026-11-20, 2026-11-26, # Thu 3
                    information_request, in_person_complex, '', 2026-11-20, 2026-12-07, # Mon 10
                    information_request, correct_found, '', 2026-11-20, 2026-11-30, # Mon 5
                    information_request, correct_claimed, '', 2026-11-20, 2026-12-07, # Fri + 15 = Sat 5 Dec -> Mon
                    information_request, ask_maker, '', 2026-11-20, 2026-11-30, # Mon 5
                    information_request, maker_answer, '', 2026-11-20, 2026-12-07, # Fri + 15 = Sat -> Mon
                    information_request, correct_after_maker, '', 2026-11-20, 2026-11-26, # Thu 3
                    regulation_feedback, forward, '', 2026-11-20, 2026-11-30, # Mon 5
                    regulation_feedback, answer, '', 2026-11-20, 2026-12-14, # Mon 15
                    disclosure, publish, '', 2026-11-20, 2026-11-30, # Mon 5
                    disclosure, publish_information, '', 2026-11-20, 2026-11-30, # Mon 5
                    disclosure, minimum_posting, '', 2026-11-20, 2026-12-20, # Fri + 30 = Sun, stays
                    consultation, minimum, '', 2026-11-07, 2026-11-27, # Sat + 20 = Fri
                    complaint_1, resumption_notice, '', 2026-11-20, 2026-11-26, # Fri; Mon 1, Tue off, Wed 2, Thu 3
                    complaint_2, dialogue_notice, '', 2026-09-07, 2026-08-28, # Mon - 5 = Wed off, back to Fri
                    complaint_2, suspension_notice, '', 2026-11-20, 2026-11-26, # Thu 3
                    recommendation, service_target, '', 2026-11-20, 2026-12-14, # Mon 15
                    recommendation, refusal_notice, '', 2026-11-20, 2026-11-26, # Thu 3
                    recommendation, idle, '', 2026-11-20, 2027-01-04, # Fri + 45 = Mon
                    feedback, result_to_sender, '', 2026-11-20, 2026-12-02, # Wed 7
                    feedback, sender_tells, '', 2026-11-20, 2026-11-30, # Mon 5
                    procedure_feedback, notify, '', 2026-11-20, 2026-12-07, # Mon 10
                    procedure_feedback, service_target, '', 2026-11-20, 2026-11-30, # Mon 5
                    question, service_target, '', 2026-11-20, 2026-11-30, # Mon 5
                    complaint_1, sign_call, '', 2026-11-20, 2026-11-26, # Thu 3
                    complaint_2, sign_call, '', 2026-11-20, 2026-11-26, # Thu 3
                    feedback, look_again, '', 2026-11-20, 2026-12-21, # Fri + 30 = Sun 20 Dec -> Mon
                    recommendation, look_again, '', 2026-11-20, 2026-12-21, # the same
                    procedure_feedback, look_again, '', 2026-11-20, 2026-12-21, # the same
                    question, look_again, '', 2026-11-20, 2026-12-21, # the same
                    regulation_feedback, look_again, '', 2026-11-20, 2026-12-21, # the same
                    plan, child_plan, '', 2026-11-20, 2026-12-14, # Mon 15
                    reception, schedule_posting, '', 2026-11-30, 2026-11-20, # Mon; back Fri 1, Thu 2, Wed 3, Mon 4, Fri 5
                    reception, online_notice, '', 2026-11-30, 2026-11-20, # the same
                    reception, online_test, '', 2026-11-25, 2026-11-23, # Wed; Tue off, Mon 1
                    """)
    void every_step_of_the_book_is_counted_as_by_hand(
            String kind, String step, String options, String from, LocalDate due) {
        assertThat(due(kind, step, options, from)).isEqualTo(due);
    }

    @Test
    void the_table_above_names_every_step_of_the_book() throws Exception {
        var table = ReckoningTest.class
                .getDeclaredMethod(
                        "every_step_of_the_book_is_counted_as_by_hand",
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        LocalDate.class)
                .getAnnotation(CsvSource.class)
                .textBlock();

        for (var rule : LawSamples.rules()) {
            assertThat(table).contains(rule.kind() + ", " + rule.step() + ", ");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    complex, 1, 2025-08-01, # Wed 2 Jul + 30 = Fri
                    specially_complex, 2, 2025-09-03, # Fri 1 Aug + 30 = Sun 31 Aug, Mon and Tue off -> Wed
                    complex;specially_complex, 2, 2025-09-03, # what is specially complex is complex
                    """)
    void an_extension_is_counted_from_the_unrolled_end(String options, int extended, LocalDate due) {
        var reckoning = reckon("denunciation", "resolution", options, "2025-06-02", new Course(extended, Pauses.NONE));

        assertThat(reckoning.due()).isEqualTo(due);
        assertThat(new Warnings(reckoning, options(options)).in(Texts.ENGLISH)).isEmpty();
    }

    @Test
    void an_extension_in_days_of_a_period_in_working_days_is_counted_in_days() {
        var online = reckon("information_request", "online_complex", "", "2024-02-05", new Course(1, Pauses.NONE));
        var inPerson = reckon("information_request", "in_person_complex", "", "2025-04-23", new Course(1, Pauses.NONE));

        assertThat(online.ends()).containsExactly(LocalDate.parse("2024-03-04"), LocalDate.parse("2024-03-19"));
        // Friday 9 May; Mon 1 … Fri 5, Mon 6 … Fri 10
        assertThat(inPerson.due()).isEqualTo("2025-05-23");
    }

    @Test
    void what_the_law_does_not_allow_is_counted_and_said() {
        var twice = reckon("denunciation", "resolution", "complex", "2025-06-02", new Course(2, Pauses.NONE));
        var plain = reckon("denunciation", "resolution", "", "2025-06-02", new Course(1, Pauses.NONE));

        assertThat(twice.due()).isEqualTo("2025-09-03");
        assertThat(new Warnings(twice, Set.of("complex")).in(Texts.ENGLISH))
                .containsExactly("Extended 2 times; the law allows 1.");
        assertThat(plain.due()).isEqualTo("2025-08-01");
        assertThat(new Warnings(plain, Set.of()).in(Texts.ENGLISH))
                .containsExactly("Extended 1 times; the law allows 0.");
        assertThat(new Warnings(reckon("feedback", "notify", "remote", "2026-11-20", Course.PLAIN), Set.of("remote"))
                        .in(Texts.ENGLISH))
                .containsExactly("Options that bear nothing on this step: remote.");
    }

    @Test
    void paused_working_days_do_not_count_for_a_limit_in_working_days() {
        // Fri 21 Aug; Sat worked 1, Mon 2, then paused Tue to Thu, Fri 3, Thu 3 Sep 4, Fri 5, Mon 6, Tue 7
        var reckoning =
                reckon("denunciation", "initial_processing", "", "2026-08-21", paused("2026-08-24", "2026-08-27"));

        assertThat(reckoning.due()).isEqualTo("2026-09-08");
    }

    @Test
    void paused_days_of_any_kind_do_not_count_for_a_limit_in_days() {
        // Fri 10 Jul + 30 + 10 days paused = Wed 19 Aug
        var reckoning = reckon("complaint_1", "resolution", "", "2026-07-10", paused("2026-07-20", "2026-07-30"));

        assertThat(reckoning.due()).isEqualTo("2026-08-19");
        assertThat(new Warnings(reckoning, Set.of()).in(Texts.ENGLISH)).isEmpty();
    }

    @Test
    void a_day_in_two_pauses_is_passed_over_once() {
        var both = new Course(
                0,
                new Pauses(List.of(
                        new Pause(LocalDate.parse("2026-07-20"), LocalDate.parse("2026-07-26")),
                        new Pause(LocalDate.parse("2026-07-24"), LocalDate.parse("2026-07-30")))));

        assertThat(reckon("complaint_1", "resolution", "", "2026-07-10", both).due())
                .isEqualTo("2026-08-19");
    }

    @Test
    void a_pause_no_law_knows_is_counted_and_said() {
        var before = reckon("complaint_1", "resolution", "", "2026-05-11", paused("2026-05-18", "2026-05-20"));

        // Mon 11 May + 30 + 2 = Fri 12 Jun
        assertThat(before.due()).isEqualTo("2026-06-12");
        assertThat(new Warnings(before, Set.of()).in(Texts.ENGLISH))
                .containsExactly("The rule book knows no ground to suspend this step on that day.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-08-20T16:59:59Z, 2026-08-24, # still Thursday in Vietnam: Fri 1, Sat worked 2, Mon 3
                    2026-08-20T17:00:00Z, 2026-08-25, # Friday has begun in Vietnam: Sat worked 1, Mon 2, Tue 3
                    2026-08-21T00:30+07:00, 2026-08-25, # the same Friday
                    2026-08-20T23:59+07:00, 2026-08-24, # the Thursday before
                    """)
    void the_local_date_is_the_day_that_is_not_counted(String from, LocalDate due) {
        assertThat(due("information_request", "online_simple", "", from)).isEqualTo(due);
    }

    @Test
    void what_the_law_leaves_open_is_a_setting() {
        var calendar = CalendarSamples.officialCalendar();
        var noRoll = new Basis(LawSamples.assuming(Assumption.A1, Assumption.Choice.NO_ROLL), calendar);
        var nextDay = new Basis(LawSamples.assuming(Assumption.A2, Assumption.Choice.NEXT_WORKING_DAY), calendar);
        var minimum = new Basis(LawSamples.assuming(Assumption.A3, Assumption.Choice.ROLLED), calendar);
        var rolled = new Basis(LawSamples.assuming(Assumption.A4, Assumption.Choice.ROLLED), calendar);

        // Fri 10 Jul + 30 = Sun
        assertThat(noRoll.reckon("complaint_1", "resolution", null, Set.of(), Moment.parse("2026-07-10"), Course.PLAIN)
                        .due())
                .isEqualTo("2026-08-09");
        // Thu at half past five: as if on Friday; Sat worked 1, Mon 2, Tue 3
        assertThat(nextDay.reckon(
                                "information_request",
                                "online_simple",
                                null,
                                Set.of(),
                                Moment.parse("2026-08-20T17:30+07:00"),
                                Course.PLAIN)
                        .due())
                .isEqualTo("2026-08-25");
        // a decision does not arrive: its day is its day
        assertThat(nextDay.reckon(
                                "complaint_1",
                                "send_decision",
                                null,
                                Set.of(),
                                Moment.parse("2026-08-20T17:30+07:00"),
                                Course.PLAIN)
                        .due())
                .isEqualTo("2026-08-24");
        // Fri 20 Nov + 30 = Sun 20 Dec -> Mon
        assertThat(minimum.reckon(
                                "disclosure",
                                "minimum_posting",
                                null,
                                Set.of(),
                                Moment.parse("2026-11-20"),
                                Course.PLAIN)
                        .due())
                .isEqualTo("2026-12-21");
        // Thu 2 Apr 2026 + 30 = Sat 2 May, rolled to Mon 4 May; + 30 = Wed 3 Jun instead of Mon 1 Jun
        assertThat(rolled.reckon(
                                "denunciation",
                                "resolution",
                                null,
                                Set.of("complex"),
                                Moment.parse("2026-04-02"),
                                new Course(1, Pauses.NONE))
                        .due())
                .isEqualTo("2026-06-03");
        assertThat(reckon("denunciation", "resolution", "complex", "2026-04-02", new Course(1, Pauses.NONE))
                        .due())
                .isEqualTo("2026-06-01");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-08-20T10:00+07:00, 2026-08-24, # Thu at ten: Fri 1, Sat worked 2, Mon 3
                    2026-08-20, 2026-08-24, # Thu at an hour nobody wrote down
                    2026-08-20T16:59:59+07:00, 2026-08-24, # Thu just before offices close
                    2026-08-20T17:00+07:00, 2026-08-25, # as if on Fri: Sat worked 1, Mon 2, Tue 3
                    2026-08-22T10:00+07:00, 2026-08-26, # Sat, which is worked: Mon 1, Tue 2, Wed 3
                    2026-08-23, 2026-08-27, # Sun: as if on Mon; Tue 1, Wed 2, Thu 3
                    """)
    void what_comes_out_of_hours_may_be_taken_as_of_the_next_working_day(String from, LocalDate due) {
        var book = LawSamples.assuming(Assumption.A2, Assumption.Choice.NEXT_WORKING_DAY);

        assertThat(new Basis(book, BASIS.calendar())
                        .due("information_request", "online_simple", null, Moment.parse(from)))
                .isEqualTo(due);
    }

    @Test
    void a_law_that_says_from_where_an_extension_counts_leaves_nothing_to_assume() {
        var usual = BASIS.book()
                .rule("denunciation", "resolution", null, Set.of("complex"), event -> LocalDate.parse("2026-04-02"));
        var rolled = LawSamples.assuming(Assumption.A4, Assumption.Choice.ROLLED);

        // Thu 2 Apr 2026 + 30 = Sat 2 May, rolled to Mon 4 May; + 30 = Wed 3 Jun, or Mon 1 Jun from the Saturday
        assertThat(extended(BASIS, extending(usual, ExtendedFrom.DUE_DAY))).isEqualTo("2026-06-03");
        assertThat(extended(new Basis(rolled, BASIS.calendar()), extending(usual, ExtendedFrom.END)))
                .isEqualTo("2026-06-01");
    }

    private static LocalDate extended(Basis basis, Rule rule) {
        return basis.reckon(rule, Moment.parse("2026-04-02"), new Course(1, Pauses.NONE))
                .due();
    }

    private static Rule extending(Rule rule, ExtendedFrom from) {
        var period = rule.period();
        var extension = new Extension(period.extension().term(), 1, from);
        return new Rule(
                rule.code(),
                rule.kind(),
                rule.step(),
                null,
                rule.variant(),
                new Period(period.term(), period.direction(), period.rolls(), period.isMinimum(), extension),
                rule.from(),
                rule.endsWith(),
                rule.obliged(),
                rule.legalBasis(),
                rule.certainty(),
                rule.validFrom(),
                null,
                rule.validBy());
    }

    @Test
    void since_two_tiers_the_province_decides_the_second_complaint() {
        var before = reckon("complaint_2", "resolution", "", "2025-06-30", Course.PLAIN);
        var after = reckon("complaint_2", "resolution", "", "2025-07-01", Course.PLAIN);

        assertThat(before.rule().obliged()).isEqualTo(Obliged.DIRECT_SUPERIOR);
        assertThat(after.rule().obliged()).isEqualTo(Obliged.PROVINCIAL_CHAIRMAN);
    }
}
