package vn.hoiam.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final HandTurnedTime time = new HandTurnedTime();
    private final Limits limits = new Limits(time, false);

    @Test
    void allow_as_many_attempts_as_the_limit_gives_and_no_more() {
        for (int i = 0; i < Limit.SIGN_IN.times(); i++) {
            assertThat(limits.allow(Limit.SIGN_IN, "203.0.113.0/24 phohien.vanthu"))
                    .isTrue();
        }

        assertThat(limits.allow(Limit.SIGN_IN, "203.0.113.0/24 phohien.vanthu")).isFalse();
    }

    @Test
    void do_not_lock_an_official_out_elsewhere() {
        exhaust(Limit.SIGN_IN, "203.0.113.0/24 phohien.vanthu");

        assertThat(limits.allow(Limit.SIGN_IN, "198.51.100.0/24 phohien.vanthu"))
                .isTrue();
        assertThat(limits.allow(Limit.SIGN_IN, "203.0.113.0/24 phohien.lanhdao"))
                .isTrue();
    }

    @Test
    void count_each_kind_of_act_for_itself() {
        exhaust(Limit.LOOK_UP, "203.0.113.0/24");

        assertThat(limits.allow(Limit.SUBMIT, "203.0.113.0/24")).isTrue();
    }

    @Test
    void give_back_attempts_as_time_passes() {
        exhaust(Limit.LOOK_UP, "203.0.113.0/24");

        time.turn(Duration.ofSeconds(5));
        assertThat(limits.allow(Limit.LOOK_UP, "203.0.113.0/24")).isFalse();

        time.turn(Duration.ofSeconds(1));
        assertThat(limits.allow(Limit.LOOK_UP, "203.0.113.0/24")).isTrue();
        assertThat(limits.allow(Limit.LOOK_UP, "203.0.113.0/24")).isFalse();
    }

    @Test
    void refuse_in_words_that_say_how_long_to_wait() {
        exhaust(Limit.SIGN_IN, "203.0.113.0/24 phohien.vanthu");

        assertThatThrownBy(() -> limits.mustAllow(Limit.SIGN_IN, "203.0.113.0/24 phohien.vanthu"))
                .isInstanceOfSatisfying(TooMany.class, refusal -> {
                    assertThat(refusal.textKey()).isEqualTo("limits.SIGN_IN");
                    assertThat(refusal.words()).containsExactly(10, 10L);
                });
    }

    @Test
    void are_lifted_for_a_load_test() {
        var lifted = new Limits(time, true);

        for (int i = 0; i < 1000; i++) {
            assertThat(lifted.allow(Limit.LOOK_UP, "203.0.113.0/24")).isTrue();
        }
    }

    private void exhaust(Limit limit, String who) {
        for (int i = 0; i < limit.times(); i++) {
            limits.mustAllow(limit, who);
        }
        assertThat(limits.allow(limit, who)).isFalse();
    }

    private static class HandTurnedTime implements TimeMeter {

        private long nanos;

        void turn(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
