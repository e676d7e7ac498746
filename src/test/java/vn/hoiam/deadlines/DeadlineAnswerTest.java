package vn.hoiam.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoiam.law.LawSamples;
import vn.hoiam.law.Matter;

class DeadlineAnswerTest {

    private static DeadlineAnswer answer(String kind, String step, String from) {
        return DeadlineAnswer.to(
                new DeadlineQuestion(new Matter(kind, null, Set.of()), step, LocalDate.parse(from), 0),
                LawSamples.basis());
    }

    @Test
    void tells_the_day_and_how_it_was_counted() {
        // Fri; Sat worked 1, Mon 2 … Fri 6, Mon to Wed off, Thu 7
        assertThat(answer("complaint_1", "acceptance", "2026-08-21").reckoning().due())
                .isEqualTo("2026-09-03");
    }

    @Test
    void tells_since_when_there_is_a_rule() {
        var refusal = answer("consultation", "minimum", "2023-06-30").refusal();

        assertThat(refusal.textKey()).isEqualTo("deadlines.no-rule");
        assertThat(refusal.words()).containsExactly(LocalDate.parse("2023-06-30"), LocalDate.parse("2023-07-01"));
    }

    @Test
    void tells_that_nobody_knows_the_holidays_of_that_year_yet() {
        assertThat(answer("feedback", "notify", "2099-01-05").refusal().textKey())
                .isEqualTo("calendar.year.unknown");
    }
}
