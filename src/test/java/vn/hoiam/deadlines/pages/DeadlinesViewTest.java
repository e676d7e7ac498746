package vn.hoiam.deadlines.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.deadlines.DeadlineQuestion;
import vn.hoiam.law.LawSamples;
import vn.hoiam.law.Matter;
import vn.hoiam.law.RuleBook;

class DeadlinesViewTest {

    private static final RuleBook BOOK = LawSamples.book();

    private static DeadlinesView asked(String kind, String step, String from) {
        var view = new DeadlinesView();
        view.setKind(kind);
        view.setStep(step);
        view.setFrom(from);
        return view;
    }

    @Test
    void shows_an_example_to_whoever_asks_nothing() {
        var view = new DeadlinesView();
        view.open();

        assertThat(view.isExample()).isTrue();
        assertThat(view.question(BOOK)).isPresent();
    }

    @Test
    void understands_kind_and_step_in_one_word_or_two() {
        var expected = new DeadlineQuestion(
                new Matter("complaint_1", null, Set.of()), "acceptance", LocalDate.parse("2026-08-21"), 0);

        assertThat(asked("complaint_1", "acceptance", "2026-08-21").question(BOOK))
                .contains(expected);
        assertThat(asked(null, "complaint_1.acceptance", "21/08/2026").question(BOOK))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "21/08/2026, 2026-08-21",
        "1/8/2026, 2026-08-01",
        "1-8-2026, 2026-08-01",
        "21.08.2026, 2026-08-21",
        "2026-08-21, 2026-08-21",
        "' 2026-08-21 ', 2026-08-21"
    })
    void reads_a_day_as_people_write_it(String typed, LocalDate day) {
        assertThat(asked("feedback", "notify", typed).day()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/2026", "2026-02-31", "08/21/2026", "21/8", "hôm nay", "2026", "21/08/26", "99999-01-01"})
    void says_what_is_no_day(String typed) {
        var view = asked("feedback", "notify", typed);

        assertThat(view.problem("from", BOOK)).isEqualTo("deadlines.from.wrong");
        assertThat(view.question(BOOK)).isEmpty();
        assertThat(view.getFrom()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"feedback, nothing", "nothing, notify", ",", ", notify", "feedback,", ", ."})
    void says_what_is_no_step(String kind, String step) {
        assertThat(asked(kind, step, "2026-08-21").problem("step", BOOK)).isEqualTo("deadlines.step.wrong");
    }

    @Test
    void asks_for_the_day() {
        assertThat(asked("feedback", "notify", " ").problem("from", BOOK)).isEqualTo("deadlines.from.required");
    }

    @Test
    void keeps_of_what_the_case_is_only_what_the_step_knows() {
        var view = asked("complaint_1", "resolution", "2026-08-21");
        view.open("complex;many_places", "remote");

        assertThat(view.question(BOOK).orElseThrow().matter().options()).containsExactlyInAnyOrder("complex", "remote");
    }

    @Test
    void knows_how_often_a_step_may_be_extended() {
        var view = asked("denunciation", "resolution", "2025-06-02");
        assertThat(view.extensions(BOOK)).containsExactly("0", "1", "2");
        view.setExtended("2");
        assertThat(view.question(BOOK).orElseThrow().extended()).isEqualTo(2);

        view.setExtended("3");
        assertThat(view.problem("extended", BOOK)).isEqualTo("deadlines.extended.wrong");
        view.setExtended("-1");
        assertThat(view.question(BOOK)).isEmpty();
    }

    @Test
    void leaves_out_an_extension_of_a_step_that_knows_none() {
        var view = asked("feedback", "notify", "2026-08-21");
        view.setExtended("1");

        assertThat(view.question(BOOK).orElseThrow().extended()).isZero();
    }
}
