package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    /** Due on Friday 27 November; 28 and 29 are a weekend. */
    @ParameterizedTest
    @CsvSource({
        "false, 2026-11-20,  5, OPEN,     5",
        "false, 2026-11-25,  2, DUE_SOON, 2",
        "false, 2026-11-27,  0, DUE_SOON, 0",
        "false, 2026-11-28,  0, OVERDUE,  0",
        "false, 2026-11-30, -1, OVERDUE,  1",
        "true,  2026-11-23,  4, ON_TIME,  4",
        "true,  2026-11-27,  0, ON_TIME,  0",
        "true,  2026-11-29,  0, LATE,     0",
        "true,  2026-12-02, -3, LATE,     3",
    })
    void stands_as_the_day_says_and_counts_working_days(
            boolean kept, LocalDate day, int left, DeadlineState state, int days) {
        var deadline = Deadline.of(LocalDate.parse("2026-11-27"), kept, day, left);

        assertThat(deadline.state()).isEqualTo(state);
        assertThat(deadline.days()).isEqualTo(days);
    }
}
