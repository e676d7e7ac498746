package vn.hoiam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void a_round_that_fails_leaves_the_next_one_to_try_again() {
        var rounds = new ArrayList<String>();

        Round.of(this, () -> {
            rounds.add("first");
            throw new IllegalStateException("the database is away");
        });
        Round.of(this, () -> rounds.add("second"));

        assertThat(rounds).containsExactly("first", "second");
    }
}
