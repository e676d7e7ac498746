package vn.hoiam.petitions.pages;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.hoiam.petitions.pages.MapSteps.Step;

class MapStepsTest {

    @Property
    void every_count_stands_in_one_of_at_most_five_steps(
            @ForAll @LongRange(min = 0, max = 2_000_000) long most,
            @ForAll @LongRange(min = 0, max = 100) long percent) {
        var steps = MapSteps.of(most);
        var count = most * percent / 100;

        assertThat(steps.steps()).hasSizeBetween(1, 5);
        assertThat(steps.steps().stream().filter(step -> step.holds(count))).hasSize(1);
        assertThat(steps.step(count)).isLessThanOrEqualTo(steps.step(most)).isEqualTo(steps.step(count));
    }

    @Property
    void the_highest_count_stands_in_the_last_step_and_none_in_the_first(
            @ForAll @LongRange(min = 1, max = 2_000_000) long most) {
        var steps = MapSteps.of(most);

        assertThat(steps.step(most)).isEqualTo(steps.steps().size() - 1);
        assertThat(steps.step(0)).isZero();
        assertThat(steps.step(1)).isEqualTo(1);
    }

    @Test
    void begin_at_round_numbers() {
        assertThat(MapSteps.of(73).steps())
                .containsExactly(
                        new Step(0, 0, 0L),
                        new Step(1, 1, 9L),
                        new Step(2, 10, 19L),
                        new Step(3, 20, 49L),
                        new Step(4, 50, null));
        assertThat(MapSteps.of(2).steps())
                .containsExactly(new Step(0, 0, 0L), new Step(1, 1, 1L), new Step(2, 2, null));
        assertThat(MapSteps.of(0).steps()).containsExactly(new Step(0, 0, 0L));
    }
}
