package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The points a reply has to settle, as the rows of the release tell them. */
class ReplyChecksTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void ask_of_every_kind_whether_the_question_is_answered_and_whom_to_ask(PetitionKind kind) {
        assertThat(ReplyChecks.at(Act.PROPOSE, kind, TODAY)).contains(ReplyPoint.ANSWERED, ReplyPoint.CONTACT);
        assertThat(ReplyChecks.at(Act.SIGN, kind, TODAY)).containsExactly(ReplyPoint.ANSWERED);
    }

    @Test
    void ask_no_measure_of_who_only_wants_to_know() {
        assertThat(ReplyChecks.at(Act.PROPOSE, PetitionKind.FEEDBACK, TODAY)).contains(ReplyPoint.MEASURE);
        assertThat(ReplyChecks.at(Act.PROPOSE, PetitionKind.COMPLAINT_2, TODAY)).contains(ReplyPoint.MEASURE);
        assertThat(ReplyChecks.at(Act.PROPOSE, PetitionKind.QUESTION, TODAY)).doesNotContain(ReplyPoint.MEASURE);
        assertThat(ReplyChecks.at(Act.PROPOSE, PetitionKind.INFORMATION_REQUEST, TODAY))
                .doesNotContain(ReplyPoint.MEASURE, ReplyPoint.DUE, ReplyPoint.BY_WHOM);
    }

    @Test
    void ask_from_their_first_day_on() {
        assertThat(ReplyChecks.at(Act.PROPOSE, PetitionKind.FEEDBACK, LocalDate.parse("2025-06-30")))
                .isEmpty();
        assertThat(ReplyChecks.at(Act.PROPOSE, PetitionKind.FEEDBACK, LocalDate.parse("2025-07-01")))
                .isNotEmpty();
    }
}
