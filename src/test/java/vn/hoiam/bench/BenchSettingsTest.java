package vn.hoiam.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.Refusal;

class BenchSettingsTest {

    private static final Path FOLDER = Path.of("target/bench");

    @Test
    void measure_at_two_sizes_after_a_long_warm_up_when_nothing_is_said() {
        var usual = BenchSettings.of(FOLDER);

        assertThat(usual.sizes()).containsExactly(10_000, 100_000);
        assertThat(usual.warmUp()).isEqualTo(Duration.ofMinutes(1));
        assertThat(usual.measured()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void are_what_was_asked_for() {
        var asked = BenchSettings.of(FOLDER, "--seconds", "5", "--sizes", "1000,1000000", "--warm-up", "7");

        assertThat(asked.sizes()).containsExactly(1_000, 1_000_000);
        assertThat(asked.warmUp()).isEqualTo(Duration.ofSeconds(7));
        assertThat(asked.measured()).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--sizes 2000,1000",
                "--sizes 1000,1000",
                "--sizes 3000000",
                "--sizes",
                "--seconds 0",
                "--seconds x",
                "--warm-up -1",
                "--speed 5"
            })
    void refuse_what_cannot_be(String words) {
        assertThatThrownBy(() -> BenchSettings.of(FOLDER, words.split(" ")))
                .isInstanceOf(Refusal.class)
                .hasMessage("bench.usage");
    }
}
