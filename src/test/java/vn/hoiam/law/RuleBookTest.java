package vn.hoiam.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.calendar.Term;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.texts.Texts;

class RuleBookTest {

    private static final WorkingCalendar CALENDAR = CalendarSamples.officialCalendar();
    private static final RuleBook RULES = LawSamples.book();
    private static final Basis BASIS = new Basis(RULES, CALENDAR);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    /** A case worked out by hand: what was received when, and by when the law wants it done. */
    record Example(String id, String kind, String step, LocalDate from, List<String> options, LocalDate due) {

        static Example of(UnaryOperator<String> column) {
            return new Example(
                    column.apply("id"),
                    column.apply("kind"),
                    column.apply("step"),
                    LocalDate.parse(column.apply("from").substring(0, 10)),
                    Arrays.stream(column.apply("options").split(";"))
                            .filter(option -> !option.isEmpty())
                            .toList(),
                    LocalDate.parse(column.apply("due")));
        }

        Set<String> plainOptions() {
            return options.stream().filter(option -> !option.contains("=")).collect(Collectors.toSet());
        }

        int extended() {
            return options.stream()
                    .filter(option -> option.startsWith("extended="))
                    .mapToInt(option -> Integer.parseInt(option.substring("extended=".length())))
                    .sum();
        }
    }

    static List<Example> examples() {
        return CalendarSamples.read(Path.of("src/test/resources/deadlines-examples.csv"), Example::of);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agrees_with_every_case_worked_out_by_hand(Example example) {
        var course = new Course(example.extended(), Pauses.NONE);

        var reckoning = BASIS.reckon(
                example.kind(), example.step(), null, example.plainOptions(), Moment.of(example.from()), course);

        assertThat(reckoning.due()).isEqualTo(example.due());
    }

    @Test
    void the_worked_cases_are_all_read() {
        assertThat(examples()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    DIEN_NUOC, 3
                    AN_NINH, 3
                    VE_SINH_ATTP, 3
                    TTHC, 5
                    HO_TICH, 5
                    CHUYEN_DOI_SO, 5
                    Y_TE, 5
                    MOI_TRUONG, 10
                    GIAO_THONG, 10
                    THUY_LOI, 10
                    GIAO_DUC, 10
                    VAN_HOA, 10
                    DAT_DAI, 15
                    XAY_DUNG, 15
                    NONG_NGHIEP, 15
                    AN_SINH, 15
                    CAN_BO, 15
                    DAN_CHU, 15
                    TAI_CHINH, 15
                    KHAC, 15
                    """)
    void the_service_target_depends_on_the_sector(String sector, int workingDays) {
        for (var kind : List.of("feedback", "recommendation")) {
            var rule = RULES.rule(kind, "service_target", sector, TODAY);

            assertThat(rule.term()).isEqualTo(Term.workingDays(workingDays));
            assertThat(rule.certainty()).isEqualTo(RuleCertainty.DEMO_VALUE);
        }
    }

    @Test
    void the_citizen_is_told_within_ten_working_days_whatever_the_sector() {
        var rule = RULES.rule("feedback", "notify", "DIEN_NUOC", TODAY);

        // Monday; Tuesday is a holiday, the tenth working day is Tuesday in a fortnight
        assertThat(BASIS.reckon(rule, Moment.of(TODAY), Course.PLAIN).due()).isEqualTo("2026-12-08");
        assertThat(rule.certainty()).isEqualTo(RuleCertainty.LAW);
        assertThat(rule.legalBasis().vi()).isEqualTo("Luật Tiếp công dân 42/2013/QH13, Điều 28 khoản 1");
    }

    @Test
    void a_new_law_holds_from_its_first_day_and_the_old_one_to_its_last() {
        var lastDay = RULES.rule("complaint_1", "acceptance", null, LocalDate.parse("2026-06-30"));
        var firstDay = RULES.rule("complaint_1", "acceptance", null, LocalDate.parse("2026-07-01"));

        assertThat(lastDay.term()).isEqualTo(Term.days(10));
        assertThat(firstDay.term()).isEqualTo(Term.workingDays(7));
    }

    @Test
    void refuses_what_no_rule_covers() {
        assertThatThrownBy(() -> RULES.rule("question", "notify", null, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.textKey()).isEqualTo("law.rule.unknown"));
        assertThatThrownBy(() -> RULES.rule("feedback", "notify", null, LocalDate.parse("2014-06-30")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_has_not_begun_falls_under_no_rule() {
        assertThatThrownBy(() -> RULES.rule("complaint_1", "acceptance", null, Set.of(), event -> null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.words())
                        .containsExactly("complaint_1", "acceptance", "null"));
    }

    @Test
    void the_closest_rule_holds_in_whatever_order_the_rows_are_read() {
        var rules = new ArrayList<>(LawSamples.rules());
        var later = RULES.rule("feedback", "notify", null, TODAY)
                .beginning(TODAY, "feedback.notify.later", null, Term.workingDays(3));
        rules.add(later);
        var reversed = new ArrayList<>(rules);
        Collections.reverse(reversed);

        for (var book : List.of(LawSamples.book(rules), LawSamples.book(reversed))) {
            // where two overlap, the later
            assertThat(book.rule("feedback", "notify", null, TODAY)).isEqualTo(later);
            // more of what the case is before less of it
            assertThat(code(book, "complaint_1", "resolution", null, Set.of("complex", "remote")))
                    .isEqualTo("complaint_1.resolution.complex+remote.2012");
            assertThat(code(book, "denunciation", "resolution", null, Set.of("complex", "specially_complex")))
                    .isEqualTo("denunciation.resolution.specially_complex.2019");
            assertThat(code(book, "denunciation", "resolution", null, Set.of()))
                    .isEqualTo("denunciation.resolution.2019");
            // a sector's own before that of every sector
            assertThat(code(book, "feedback", "service_target", "DIEN_NUOC", Set.of()))
                    .isEqualTo("feedback.service_target.dien_nuoc.2025");
            // what the one case is before its sector
            assertThat(code(book, "feedback", "service_target", "DIEN_NUOC", Set.of("urgent")))
                    .isEqualTo("feedback.service_target.urgent.2025");
        }
    }

    private static String code(RuleBook book, String kind, String step, String sector, Set<String> options) {
        return book.rule(kind, step, sector, options, event -> TODAY).code();
    }

    @Test
    void across_a_change_of_law_the_day_each_rule_names_decides_or_that_of_receipt() {
        var received = LocalDate.parse("2026-06-29");
        var signed = LocalDate.parse("2026-07-02");
        Function<EventKind, LocalDate> dayOf = event -> event == EventKind.RECEIPT ? received : signed;
        var byReceipt = LawSamples.assuming(Assumption.A5, Assumption.Choice.BY_RECEIPT);

        assertThat(RULES.rule("complaint_1", "acceptance", null, Set.of(), dayOf)
                        .term())
                .isEqualTo(Term.workingDays(7));
        assertThat(byReceipt
                        .rule("complaint_1", "acceptance", null, Set.of(), dayOf)
                        .term())
                .isEqualTo(Term.days(10));
        // of a receipt nobody knows, the day the step began
        assertThat(byReceipt
                        .rule(
                                "complaint_1",
                                "acceptance",
                                null,
                                Set.of(),
                                event -> event == EventKind.RECEIPT ? null : signed)
                        .term())
                .isEqualTo(Term.workingDays(7));
    }

    @Test
    void an_answer_to_an_open_question_holds_from_its_first_day_until_the_day_before_another() {
        var change = LocalDate.parse("2026-07-01");
        var book = new RuleBook(
                LawSamples.rules(),
                List.of(),
                List.of(
                        new Assumed(Assumption.A1, Assumption.Choice.NO_ROLL, LocalDate.parse("2026-01-01"), change),
                        new Assumed(Assumption.A1, Assumption.Choice.CIVIL_CODE, change, null)));

        assertThat(book.choice(Assumption.A1, LocalDate.parse("2025-12-31"))).isEqualTo(Assumption.Choice.CIVIL_CODE);
        assertThat(book.choice(Assumption.A1, LocalDate.parse("2026-01-01"))).isEqualTo(Assumption.Choice.NO_ROLL);
        assertThat(book.choice(Assumption.A1, LocalDate.parse("2026-06-30"))).isEqualTo(Assumption.Choice.NO_ROLL);
        assertThat(book.choice(Assumption.A1, change)).isEqualTo(Assumption.Choice.CIVIL_CODE);
    }

    @Test
    void a_ground_is_one_for_its_own_act_and_step_while_it_is_in_force() {
        var from = LocalDate.parse("2026-07-01");
        var until = LocalDate.parse("2026-10-01");
        var name = LawSamples.grounds().get(0).name();
        var ground = new Ground(
                "G", EventKind.PAUSE, "complaint_1", "resolution", name, name, RuleCertainty.LAW, from, until);
        var book = new RuleBook(List.of(), List.of(ground), List.of());

        assertThat(book.grounds(EventKind.PAUSE, "complaint_1", "resolution", from))
                .containsExactly(ground);
        assertThat(book.grounds(EventKind.PAUSE, "complaint_1", "resolution", until.minusDays(1)))
                .containsExactly(ground);
        assertThat(book.grounds(EventKind.PAUSE, "complaint_1", "resolution", from.minusDays(1)))
                .isEmpty();
        assertThat(book.grounds(EventKind.PAUSE, "complaint_1", "resolution", until))
                .isEmpty();
        assertThat(book.grounds(EventKind.EXTENSION, "complaint_1", "resolution", from))
                .isEmpty();
        assertThat(book.grounds(EventKind.PAUSE, "complaint_2", "resolution", from))
                .isEmpty();
        assertThat(book.grounds(EventKind.PAUSE, "complaint_1", "acceptance", from))
                .isEmpty();
    }

    @Test
    void the_line_of_a_step_is_that_of_ordinary_cases() {
        assertThat(RULES.line("complaint_2", "resolution", null).rules())
                .extracting(Rule::code)
                .containsExactly("complaint_2.resolution.2012", "complaint_2.resolution.2025");
    }

    @Test
    void tells_every_row_it_was_made_of() {
        assertThat(RULES.rules()).containsExactlyInAnyOrderElementsOf(LawSamples.rules());
        assertThat(RULES.grounds()).isEqualTo(LawSamples.grounds());
        assertThat(RULES.assumed()).containsExactlyInAnyOrderElementsOf(LawSamples.assumed());
    }

    @Test
    void an_extension_that_no_rule_knows_has_no_length_and_is_not_counted() {
        var rule = RULES.rule("feedback", "notify", null, TODAY);
        var extended = BASIS.reckon(rule, Moment.of(TODAY), new Course(1, Pauses.NONE));

        assertThat(extended.due()).isEqualTo("2026-12-08");
        assertThat(new Warnings(extended, Set.of()).in(Texts.ENGLISH))
                .containsExactly(
                        "The law knows no extension of this step, nor how long it would be, so none was counted.");
    }
}
