package vn.hoiam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos of the demo: of some petitions, drawn anew each time and the same each time. */
class PhotographingTest {

    private final Photographing photographing = new Photographing();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-31", "2027-03-08"})
    void goes_with_about_forty_petitions(String day) {
        var photos = PlanSamples.on(LocalDate.parse(day)).stories().stream()
                .map(photographing::photos)
                .filter(taken -> !taken.isEmpty())
                .toList();

        assertThat(photos).hasSizeBetween(30, 55);
        assertThat(photos).allSatisfy(taken -> assertThat(taken).hasSizeLessThanOrEqualTo(2));
        assertThat(photos).anySatisfy(taken -> assertThat(taken).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void shows_something_else_with_every_seed(Scene scene) {
        assertThat(Snapshot.of(scene, 1)).isEqualTo(Snapshot.of(scene, 1));
        assertThat(Arrays.equals(Snapshot.of(scene, 1), Snapshot.of(scene, 2))).isFalse();
    }
}
