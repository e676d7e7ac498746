package vn.hoiam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingTest {

    /** A hundred calls in two seconds, of 1 to 100 ms, the longest first. */
    private final Timing timing = new Timing(
            LongStream.rangeClosed(1, 100)
                    .map(millis -> (101 - millis) * 1_000_000)
                    .toArray(),
            2,
            new Usage(300, 50));

    @Test
    void tells_how_many_a_second() {
        assertThat(timing.perSecond()).isEqualTo(50);
    }

    @Test
    void tells_what_a_share_of_the_calls_did_not_exceed() {
        assertThat(timing.millis(0.50)).isEqualTo(50);
        assertThat(timing.millis(0.95)).isEqualTo(95);
        assertThat(timing.millis(0.99)).isEqualTo(99);
        assertThat(timing.millis(1)).isEqualTo(100);
    }

    @Test
    void divides_processor_time_among_the_calls() {
        assertThat(timing.serverMillis()).isEqualTo(3);
        assertThat(timing.postgresMillis()).isEqualTo(0.5);
        assertThat(timing.processorMillis()).isEqualTo(3.5);
    }
}
