package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.plans.PlanSamples.aTask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.calendar.Now;

class TaskStandingTest {

    private static final LocalDate DUE = LocalDate.parse("2026-06-30"); // Tuesday

    @ParameterizedTest
    @CsvSource({
        "DONE, 2026-06-30, 2026-07-10, DONE_IN_TIME, 0",
        "DONE, 2026-07-01, 2026-07-10, DONE_LATE, 1",
        "DONE, 2026-07-12, 2026-07-12, DONE_LATE, 12",
        "STARTED, 2026-05-01, 2026-06-15, UNDER_WAY, 0",
        "STARTED, 2026-05-01, 2026-06-16, DUE_SOON, 14",
        "STARTED, 2026-05-01, 2026-06-30, DUE_SOON, 0",
        "STARTED, 2026-05-01, 2026-07-01, OVERDUE, 1",
        "NOT_DONE, 2026-05-01, 2026-06-15, NOT_DONE, 0",
        "NOT_DONE, 2026-07-09, 2026-07-10, OVERDUE, 10",
        "STARTED, 2026-05-01, 2026-12-31, OVERDUE, 184",
        "STARTED, 2026-05-01, 2027-01-01, UNFINISHED, 0",
        "DONE, 2026-06-30, 2027-01-01, DONE_IN_TIME, 0",
        "DONE, 2027-01-02, 2027-01-02, DONE_LATE, 186"
    })
    void follows_from_dates(TaskState state, String asOf, LocalDate today, TaskTime time, long days) {
        var standing = TaskStanding.of(aTask(2, null), told(state, asOf, today), today);

        assertThat(standing.time()).isEqualTo(time);
        assertThat(standing.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, NOT_BEGUN, 0",
        "2026-06-16, DUE_SOON, 14",
        "2026-06-30, DUE_SOON, 0",
        "2026-07-01, OVERDUE, 1",
        "2027-01-01, UNFINISHED, 0"
    })
    void of_what_nobody_told_is_overdue_all_the_same(LocalDate today, TaskTime time, long days) {
        var standing = TaskStanding.of(aTask(2, null), null, today);

        assertThat(standing).isEqualTo(new TaskStanding(time, days, null));
    }

    @Test
    void has_no_late_or_in_time_without_a_date() {
        var task = aTask(null, null);
        var today = LocalDate.parse("2026-09-01");

        assertThat(TaskStanding.of(task, null, today).time()).isEqualTo(TaskTime.UNDATED);
        assertThat(TaskStanding.of(task, told(TaskState.STARTED, "2026-08-01", today), today)
                        .time())
                .isEqualTo(TaskTime.UNDER_WAY);
        assertThat(TaskStanding.of(task, told(TaskState.DONE, "2026-08-01", today), today)
                        .time())
                .isEqualTo(TaskTime.DONE);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, ", "2026-07-01, 2026-07-01", "2026-11-20, 2026-11-20"})
    void says_when_done_in_time_was_told_after_the_last_day(LocalDate toldOn, LocalDate shown) {
        var standing = TaskStanding.of(
                aTask(2, null), told(TaskState.DONE, "2026-06-30", toldOn), LocalDate.parse("2026-11-27"));

        assertThat(standing.time()).isEqualTo(TaskTime.DONE_IN_TIME);
        assertThat(standing.toldOn()).isEqualTo(shown);
    }

    @Test
    void is_told_on_the_day_it_is_in_vietnam() {
        // Half past midnight of 1 July in Hưng Yên is still 30 June in Greenwich.
        var told = new TaskProgress(
                1,
                said(TaskState.DONE, "2026-06-30"),
                new PlanDocument.Step("Hạnh", Instant.parse("2026-06-30T17:30:00Z")));

        assertThat(TaskStanding.of(aTask(2, null), told, LocalDate.parse("2026-07-05"))
                        .toldOn())
                .isEqualTo("2026-07-01");
    }

    @Property
    void is_never_late_and_in_time_at_once_and_a_later_day_never_makes_late_what_is_in_time_again(
            @ForAll @IntRange(min = -180, max = 180) int first,
            @ForAll @IntRange(max = 180) int later,
            @ForAll @IntRange(max = 400) int until) {
        var asOf = DUE.plusDays(first);
        var moved = asOf.plusDays(later);
        var today = moved.plusDays(until);

        var before = TaskStanding.of(aTask(2, null), told(TaskState.DONE, asOf.toString(), today), today);
        var after = TaskStanding.of(aTask(2, null), told(TaskState.DONE, moved.toString(), today), today);

        assertThat(before.time()).isEqualTo(asOf.isAfter(DUE) ? TaskTime.DONE_LATE : TaskTime.DONE_IN_TIME);
        assertThat(before.days() > 0).isEqualTo(before.time() == TaskTime.DONE_LATE);
        if (before.time() == TaskTime.DONE_LATE) {
            assertThat(after.time()).isEqualTo(TaskTime.DONE_LATE);
            assertThat(after.days()).isEqualTo(before.days() + later);
        }
    }

    @Property
    void of_what_is_not_done_only_becomes_worse_with_time(
            @ForAll @IntRange(max = 700) int day, @ForAll @IntRange(min = 1, max = 100) int later) {
        var today = LocalDate.parse("2026-01-01").plusDays(day);

        var before = TaskStanding.of(aTask(2, null), null, today);
        var after = TaskStanding.of(aTask(2, null), null, today.plusDays(later));

        if (before.time().lot() == TaskTime.Lot.OVER) {
            assertThat(after.time().lot()).isEqualTo(TaskTime.Lot.OVER);
        }
    }

    @Test
    void puts_what_is_overdue_longest_first() {
        var overdue = new TaskStanding(TaskTime.OVERDUE, 40, null);
        var overdueLess = new TaskStanding(TaskTime.OVERDUE, 3, null);
        var tomorrow = new TaskStanding(TaskTime.DUE_SOON, 1, null);
        var nextWeek = new TaskStanding(TaskTime.DUE_SOON, 7, null);
        var done = new TaskStanding(TaskTime.DONE_IN_TIME, 0, null);

        var undated = new TaskStanding(TaskTime.UNDATED, 0, null);

        assertThat(List.of(undated, done, nextWeek, overdueLess, tomorrow, overdue).stream()
                        .sorted(TaskStanding.BY_URGENCY))
                .containsExactly(overdue, overdueLess, tomorrow, nextWeek, undated, done);
    }

    @Test
    void says_nothing_new_of_a_plan_of_a_release_that_nobody_told_of() {
        var task = aTask(2, null);
        var afterwards = LocalDate.parse("2027-02-01");
        var untold = new PlanProgress(task.plan(), List.of(task), Map.of(), Map.of(), afterwards);
        var told = new PlanProgress(
                task.plan(),
                List.of(task),
                Map.of(1, told(TaskState.STARTED, "2026-05-01", DUE)),
                Map.of(),
                afterwards);

        assertThat(untold.isUntold()).isTrue();
        assertThat(untold.standing(task).time()).isEqualTo(TaskTime.ENDED);
        assertThat(untold.count("OVER")).isZero();
        assertThat(told.standing(task).time()).isEqualTo(TaskTime.UNFINISHED);
        assertThat(told.count("OVER")).isEqualTo(1);
    }

    private static TaskProgress told(TaskState state, String asOf, LocalDate toldOn) {
        var at = toldOn.atTime(LocalTime.NOON).atZone(Now.VIETNAM).toInstant();
        return new TaskProgress(1, said(state, asOf), new PlanDocument.Step("Nguyễn Thị Hạnh", at));
    }

    private static Telling said(TaskState state, String asOf) {
        return new Telling(LocalDate.parse(asOf), state, null, "Đã niêm yết.", Map.of(), List.of());
    }
}
