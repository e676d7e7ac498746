package vn.hoiam.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoiam.NotFound;

class RefusalsTest {

    @Test
    void are_found_inside_what_the_server_wrapped_around_them() {
        var refusal = new NotFound("petitions.number.unknown");

        assertThat(Refusals.find(new IllegalStateException(new IllegalStateException(refusal))))
                .contains(refusal);
    }

    @Test
    void are_not_looked_for_for_ever_where_causes_go_round_in_a_circle() {
        var first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));

        assertThat(Refusals.find(first)).isEmpty();
    }
}
