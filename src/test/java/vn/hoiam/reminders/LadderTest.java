package vn.hoiam.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.WorkingCalendar;

/** By which day which rung is reached. */
class LadderTest {

    private static final WorkingCalendar CALENDAR = CalendarSamples.officialCalendar();
    private static final LocalDate DUE = LocalDate.parse("2026-11-26"); // Thursday

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,",
        "2026-11-23, NEAR", // Tuesday 24 November is a holiday
        "2026-11-25, NEAR",
        "2026-11-26, DUE",
        "2026-11-27, OVERDUE",
        "2026-11-30, OVERDUE",
        "2026-12-01, SUPERIOR",
        "2026-12-31, SUPERIOR"
    })
    void a_date_climbs_it_by_working_days(LocalDate today, Rung rung) {
        assertThat(Ladder.on(today, CALENDAR).rung(DUE).orElse(null)).isEqualTo(rung);
    }

    @Test
    void a_date_never_climbs_down_as_days_go_by() {
        Stream.iterate(LocalDate.parse("2026-01-05"), day -> day.plusDays(1))
                .limit(300)
                .forEach(due -> {
                    var before = -1;
                    for (var day = due.minusDays(14); day.isBefore(due.plusDays(21)); day = day.plusDays(1)) {
                        var here = Ladder.on(day, CALENDAR)
                                .rung(due)
                                .map(Rung::ordinal)
                                .orElse(-1);
                        assertThat(here).as("%s on %s", due, day).isGreaterThanOrEqualTo(before);
                        before = here;
                    }
                    assertThat(before).isEqualTo(Rung.SUPERIOR.ordinal());
                });
    }

    @Test
    void nothing_done_for_ten_working_days_is_long() {
        assertThat(Ladder.on(LocalDate.parse("2026-11-27"), CALENDAR).until(Rung.IDLE))
                .contains(LocalDate.parse("2026-11-12"));
    }

    @Test
    void the_officer_hears_first_and_the_superior_last() {
        var ladder = Ladder.on(DUE, CALENDAR);

        assertThat(ladder.reminds(Rung.NEAR, Reminded.OFFICER)).isTrue();
        assertThat(ladder.reminds(Rung.NEAR, Reminded.LEADER)).isFalse();
        assertThat(ladder.reminds(Rung.DUE, Reminded.LEADER)).isTrue();
        assertThat(ladder.reminds(Rung.OVERDUE, Reminded.SUPERIOR)).isFalse();
        assertThat(ladder.reminds(Rung.SUPERIOR, Reminded.SUPERIOR)).isTrue();
    }
}
