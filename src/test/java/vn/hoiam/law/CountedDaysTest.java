package vn.hoiam.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.law.LawSamples.options;
import static vn.hoiam.law.LawSamples.paused;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoiam.calendar.Pauses;

/** What each day is for a period that runs over it. */
class CountedDaysTest {

    private static final Basis BASIS = LawSamples.basis();

    /** The days of the month with the first letter of what they are, the due day marked. */
    private static String told(String kind, String step, String options, String from, Course course) {
        return BASIS.reckon(kind, step, null, options(options), Moment.parse(from), course).days().days().stream()
                .map(day -> day.day().getDayOfMonth() + day.role().name().substring(0, 1) + (day.isDue() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_period_in_working_days_passes_over_days_off() {
        // Thursday; Tuesday is a holiday
        assertThat(told("denunciation", "forward", "", "2026-11-19", Course.PLAIN))
                .isEqualTo("19S 20C 21O 22O 23C 24O 25C 26C 27C!");
    }

    @Test
    void a_period_in_days_counts_them_and_rolls_over_those_after_its_last() {
        // Thursday + 10 = Sunday, the first day of Tết; Friday is worked again
        assertThat(told("complaint_1", "acceptance", "", "2023-01-12", Course.PLAIN))
                .isEqualTo("12S 13C 14C 15C 16C 17C 18C 19C 20C 21C 22C 23R 24R 25R 26R 27R!");
    }

    @Test
    void days_in_a_pause_are_paused_whether_they_are_worked_or_not() {
        // Thursday; paused from Friday to Monday
        assertThat(told("denunciation", "forward", "", "2026-11-19", paused("2026-11-19", "2026-11-23")))
                .isEqualTo("19S 20P 21P 22P 23P 24O 25C 26C 27C 28O 29O 30C 1C!");
        assertThat(told("complaint_2", "send_decision", "", "2026-11-19", paused("2026-11-20", "2026-11-22")))
                .isEqualTo("19S 20C 21P 22P 23C 24C 25C 26C 27C 28C 29R 30R!");
    }

    @Test
    void a_period_that_runs_back_rolls_back() {
        // Monday - 5 = Wednesday, a holiday of five days
        assertThat(told("complaint_1", "dialogue_notice", "", "2026-09-07", Course.PLAIN))
                .isEqualTo("28R! 29R 30R 31R 1R 2C 3C 4C 5C 6C 7S");
        assertThat(told("reception", "online_notice", "", "2026-11-30", Course.PLAIN))
                .isEqualTo("20C! 21O 22O 23C 24O 25C 26C 27C 28O 29O 30S");
    }

    @Test
    void an_extension_in_days_counts_the_days_off_that_its_period_passed_over() {
        var days = BASIS.reckon(
                        "information_request",
                        "online_complex",
                        null,
                        options(""),
                        Moment.parse("2024-02-05"),
                        new Course(1, Pauses.NONE))
                .days()
                .days();

        assertThat(days).filteredOn(day -> day.role() == DayRole.COUNTED).hasSize(15 + 15);
        assertThat(days).filteredOn(day -> day.role() == DayRole.OFF).allMatch(day -> day.day()
                .isBefore(LocalDate.parse("2024-03-04")));
    }
}
