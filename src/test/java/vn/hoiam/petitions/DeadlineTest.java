package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "false,  5, OPEN,     5",
        "false,  2, DUE_SOON, 2",
        "false,  0, DUE_SOON, 0",
        "false, -1, OVERDUE,  1",
        "true,   4, ON_TIME,  4",
        "true,   0, ON_TIME,  0",
        "true,  -3, LATE,     3",
    })
    void stands_as_the_working_days_left_say(boolean kept, int left, DeadlineState state, int days) {
        var deadline = Deadline.of(LocalDate.parse("2026-11-27"), kept, left); // Friday

        assertThat(deadline.state()).isEqualTo(state);
        assertThat(deadline.days()).isEqualTo(days);
    }
}
