package vn.hoiam;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void tells_where_it_failed_and_never_what_a_citizen_wrote() {
        var failure = new IllegalStateException(
                "Đường vào thôn Phượng Lâu hỏng", new SQLException("Key (phone)=(0912345678) exists", "23505"));

        var trace = Incident.trace(failure);

        assertThat(trace)
                .contains("IllegalStateException", "Caused by: java.sql.SQLException [SQLSTATE 23505]", "IncidentTest")
                .doesNotContain("Phượng Lâu", "0912345678");
    }

    @Test
    void ends_where_causes_go_round_in_a_circle() {
        var first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));

        assertThat(Incident.trace(first)).hasLineCount(Incident.trace(first).split("\n").length);
    }

    @Test
    void has_a_number_that_can_be_read_out() {
        assertThat(Incident.isNumber("KT04-0917")).isTrue();
        assertThat(Incident.isNumber("<b>KT04-0917</b>")).isFalse();
        assertThat(Incident.isNumber(null)).isFalse();
    }
}
