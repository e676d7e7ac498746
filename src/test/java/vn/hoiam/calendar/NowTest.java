package vn.hoiam.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NowTest {

    private static final Instant STORY = Instant.parse("2026-09-03T02:00:00Z");

    @AfterEach
    void forget_settings() {
        System.clearProperty("hoiam.clock.offset");
        System.clearProperty("hoiam.mode");
    }

    @Test
    void tells_vietnamese_time() {
        assertThat(new Now().clock().getZone()).isEqualTo(Now.VIETNAM);
    }

    @Test
    void can_be_put_forward() {
        System.setProperty("hoiam.clock.offset", "P14D");

        var ahead = Duration.between(Instant.now(), new Now().clock().instant());

        assertThat(ahead).isCloseTo(Duration.ofDays(14), Duration.ofMinutes(1));
    }

    @Test
    void cannot_be_set_outside_the_demo() {
        System.setProperty("hoiam.mode", "serve");

        assertThatThrownBy(() -> new Now().demoClock()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tells_the_time_of_the_story_to_its_teller_alone() {
        System.setProperty("hoiam.mode", "demo");
        var now = new Now();
        Clock clock = now.clock();

        now.demoClock().set(STORY);

        assertThat(clock.instant()).isEqualTo(STORY);
        assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isAfter(STORY);

        now.demoClock().release();

        assertThat(clock.instant()).isAfter(STORY);
    }
}
