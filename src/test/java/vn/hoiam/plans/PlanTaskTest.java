package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.plans.PlanSamples.aTask;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTaskTest {

    @ParameterizedTest
    @CsvSource({
        "2, 2026-06-09, 2026-06-09, AHEAD", // Tuesday
        "2, 2026-06-09, 2026-06-10, PASSED",
        "3, , 2026-09-30, AHEAD",
        "3, , 2026-10-01, PASSED",
        "4, , 2026-12-31, AHEAD",
        ", , 2026-12-31, UNDATED"
    })
    void is_late_only_by_a_date_it_has(Integer quarter, String dueOn, LocalDate today, TaskTime time) {
        assertThat(aTask(quarter, dueOn).time(today)).isEqualTo(time);
    }

    @Property
    void is_called_late_by_nobody_once_its_plan_is_over(
            @ForAll @IntRange(min = 1, max = 4) int quarter, @ForAll @IntRange(min = 1, max = 9_000) int days) {
        assertThat(aTask(quarter, null).time(LocalDate.parse("2026-12-31").plusDays(days)))
                .isEqualTo(TaskTime.ENDED);
    }

    @Test
    void is_due_on_the_last_day_of_its_quarter() {
        assertThat(aTask(1, null).lastDay()).isEqualTo("2026-03-31");
        assertThat(aTask(4, null).lastDay()).isEqualTo("2026-12-31");
        assertThat(aTask(null, null).lastDay()).isNull();
    }

    @Test
    void is_found_by_what_it_has_and_by_what_it_lacks() {
        var task = aTask(null, null);

        assertThat(TaskFilter.ALL.admits(task)).isTrue();
        assertThat(new TaskFilter(TaskFilter.GENERAL, "SO_NOI_VU", TaskFilter.UNDATED).admits(task))
                .isTrue();
        assertThat(new TaskFilter("3", null, null).admits(task)).isFalse();
        assertThat(new TaskFilter(null, null, 1).admits(task)).isFalse();
    }
}
