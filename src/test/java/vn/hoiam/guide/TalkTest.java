package vn.hoiam.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.law.LawSamples;
import vn.hoiam.texts.Texts;

/** A few plain answers lead to the kind of petition that the law means. */
class TalkTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    happens, FEEDBACK
                    proposal, RECOMMENDATION
                    decision.others, FEEDBACK
                    decision.own.not_yet, COMPLAINT_1
                    decision.own.decided, COMPLAINT_2
                    violation.signed, DENUNCIATION
                    violation.unnamed, DENUNCIATION_INFORMATION
                    information.paper, INFORMATION_REQUEST
                    information.how, QUESTION
                    procedure.regulation, REGULATION_FEEDBACK
                    procedure.dossier, PROCEDURE_FEEDBACK
                    """)
    void leads_to_the_kind_the_law_means(String said, Kind kind) {
        assertThat(Talk.of(said).orElseThrow().kind()).isEqualTo(kind);
        assertThat(Talk.of(said).orElseThrow().next()).isNull();
    }

    @Test
    void leads_to_every_kind_by_three_answers_at_most() {
        var found = EnumSet.noneOf(Kind.class);
        for (var talk : talks()) {
            assertThat(talk.answers()).hasSizeLessThanOrEqualTo(3);
            found.add(talk.kind());
        }

        assertThat(found).containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "happens.own", "decision.own.not_yet.decided", "decision.", ".", "decision..own"})
    void refuses_what_nobody_can_have_answered(String said) {
        assertThat(Talk.of(said)).isEmpty();
    }

    @Test
    void an_answer_can_be_changed_without_losing_those_before_it() {
        var talk = Talk.of("decision.own.not_yet").orElseThrow();

        assertThat(talk.before(talk.answers().get(0))).isEmpty();
        assertThat(talk.before(talk.answers().get(2))).isEqualTo("decision.own");
        assertThat(Talk.of(talk.before(talk.answers().get(2))).orElseThrow().next())
                .isEqualTo(Question.DECIDED);
    }

    @Test
    void every_word_of_it_stands_in_both_languages() {
        for (var reader : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            for (var question : Question.values()) {
                assertSaid(reader, question.textKey());
                question.answers().forEach(answer -> assertSaid(reader, answer.textKey()));
            }
            for (var kind : Kind.values()) {
                assertSaid(reader, kind.textKey());
                assertSaid(reader, kind.way().textKey());
                List.of("what", "needs", "who", "next").forEach(heading -> assertSaid(reader, kind.textKey(heading)));
                kind.steps().forEach(step -> assertSaid(reader, "law.step." + step));
            }
        }
    }

    @Test
    void the_rule_book_knows_every_step_it_tells_of() {
        for (var kind : Kind.values()) {
            for (var step : kind.steps()) {
                assertThat(LawSamples.book()
                                .rule(kind.code(), step, null, LocalDate.parse("2026-11-26"))
                                .step())
                        .isEqualTo(step);
            }
        }
    }

    private static void assertSaid(Locale reader, String key) {
        assertThat(Texts.of(reader, key)).isNotEqualTo(key);
    }

    private static List<Talk> talks() {
        var open = new ArrayList<>(List.of(new Talk(List.of())));
        var done = new ArrayList<Talk>();
        while (!open.isEmpty()) {
            var talk = open.remove(0);
            for (var answer : talk.next().answers()) {
                var further = Talk.of(talk.with(answer)).orElseThrow();
                (further.next() == null ? done : open).add(further);
            }
        }
        return done;
    }
}
