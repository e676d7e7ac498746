package vn.hoiam.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.Refusal;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = CalendarSamples.officialCalendar();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-02-13, true,  # Friday before Tết
                    2026-02-16, false, # Monday, Tết
                    2026-02-20, false, # Friday, Tết
                    2026-02-23, true,  # Monday after Tết
                    2026-08-22, true,  # Saturday worked for Monday 31 August
                    2026-08-29, false, # Saturday like any other
                    2026-08-31, false, # Monday swapped off
                    2026-11-23, true,  # Monday, a swap was proposed but not decided
                    2026-11-24, false, # Tuesday, Vietnam Culture Day
                    2027-02-04, true,  # Thursday, off in one of two proposals only
                    2027-02-05, false, # Friday, off in both proposals
                    """)
    void knows_which_days_are_worked(LocalDate day, boolean works) {
        assertThat(CALENDAR.works(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-20,  3, 2026-11-26, # Fri; Mon 1, Tue off, Wed 2, Thu 3
                    2026-08-21,  1, 2026-08-22, # Fri; the Saturday is worked
                    2026-08-21,  7, 2026-09-03, # Fri; Sat 1 … Fri 28th 6, Mon to Wed off, Thu 7
                    2026-02-13,  1, 2026-02-23, # Fri; all of Tết is passed over
                    2026-01-01,  5, 2026-01-09, # Thu; Fri swapped off, Mon 1 … Fri 5
                    2026-01-05,  5, 2026-01-10, # Mon; Tue 1 … Fri 4, the Saturday is worked 5
                    2026-11-22,  0, 2026-11-22, # Sun; nothing to count
                    """)
    void counts_working_days_without_the_first_day(LocalDate start, int count, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(start, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-18, 3, 2026-11-13, # Wed; Tue 1, Mon 2, Fri 3
                    2026-11-26, 2, 2026-11-23, # Thu; Wed 1, Tue off, Mon 2
                    2026-08-24, 1, 2026-08-22, # Mon; the Saturday is worked
                    2026-02-23, 1, 2026-02-13, # Mon; all of Tết is passed over
                    """)
    void counts_working_days_back_without_the_last_day(LocalDate end, int count, LocalDate expected) {
        assertThat(CALENDAR.beginning(end, Term.workingDays(count))).isEqualTo(expected);
    }

    @Test
    void counts_days_back_whatever_they_are() {
        assertThat(CALENDAR.beginning(LocalDate.parse("2026-11-26"), Term.days(4)))
                .isEqualTo("2026-11-22");
    }

    @Test
    void a_day_entered_anew_stands_in_place_of_the_old_one() {
        var name = CALENDAR.ofYear(2026).get(0).name();
        var monday = LocalDate.parse("2026-11-23");
        var tuesday = LocalDate.parse("2026-11-24");
        var entered = CALENDAR.with(List.of(
                new CalendarDay(monday, DayKind.SWAP_OFF, name, false, DayCertainty.SOURCE, name),
                new CalendarDay(tuesday, DayKind.PLAIN, name, true, DayCertainty.SOURCE, name)));

        assertThat(entered.works(monday)).isFalse();
        assertThat(entered.works(tuesday)).isTrue();
        assertThat(CALENDAR.works(monday)).isTrue();
        assertThat(CALENDAR.works(tuesday)).isFalse();
        assertThat(entered.ofYear(2026)).hasSize(CALENDAR.ofYear(2026).size() + 1);
        assertThat(entered.ofYear(2025)).isEqualTo(CALENDAR.ofYear(2025));
    }

    @Test
    void tells_the_days_of_a_year_from_its_first_to_its_last() {
        assertThat(CALENDAR.ofYear(2026))
                .isSortedAccordingTo(Comparator.comparing(CalendarDay::day))
                .allMatch(row -> row.day().getYear() == 2026)
                .first()
                .satisfies(row -> assertThat(row.day()).isEqualTo("2026-01-01"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    STATUTORY, 2026-11-24, false
                    IN_LIEU, 2026-11-24, false
                    TET, 2026-11-24, false
                    SWAP_OFF, 2026-11-24, false
                    SWAP_WORK, 2026-11-28, true
                    PLAIN, 2026-11-27, true
                    PLAIN, 2026-11-28, false
                    """)
    void whether_a_day_is_worked_follows_from_why_it_departs_from_its_week(DayKind kind, LocalDate day, boolean works) {
        assertThat(kind.works(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-04-01, 30, 2024-05-02, # ends Wed 1 May, a holiday
                    2024-03-20, 45, 2024-05-04, # ends Sat 4 May, which is worked
                    2026-10-24, 30, 2026-11-23, # ends Monday
                    2026-01-25, 22, 2026-02-23, # ends Mon 16 February, Tết
                    """)
    void a_term_in_days_rolls_to_the_next_working_day(LocalDate start, int length, LocalDate expected) {
        assertThat(CALENDAR.workingDayFrom(CALENDAR.end(start, Term.days(length))))
                .isEqualTo(expected);
    }

    @Test
    void the_end_of_a_term_in_days_falls_where_it_falls() {
        // Sunday
        assertThat(CALENDAR.end(LocalDate.parse("2026-02-27"), Term.days(30))).isEqualTo("2026-03-29");
    }

    @Test
    void working_days_left_are_negative_when_the_day_is_past() {
        var friday = LocalDate.parse("2026-11-20");
        var wednesday = LocalDate.parse("2026-11-25");

        // Monday and Wednesday; Tuesday is a holiday
        assertThat(CALENDAR.workingDaysBetween(friday, wednesday)).isEqualTo(2);
        assertThat(CALENDAR.workingDaysBetween(wednesday, friday)).isEqualTo(-2);
        assertThat(CALENDAR.workingDaysBetween(friday, friday)).isZero();
    }

    @Test
    void refuses_to_guess_a_year_nobody_has_entered() {
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.parse("2027-12-30"), 2))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.textKey()).isEqualTo("calendar.year.unknown");
                    assertThat(refusal.words()).containsExactly(2028);
                });
    }

    @Test
    void says_where_a_date_rests_on_days_not_yet_decided() {
        var beforeTet = LocalDate.parse("2027-01-29");

        assertThat(CALENDAR.isProvisional(beforeTet, LocalDate.parse("2027-02-03")))
                .isFalse();
        assertThat(CALENDAR.isProvisional(beforeTet, LocalDate.parse("2027-02-04")))
                .isTrue();
        assertThat(CALENDAR.isProvisional(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01")))
                .isFalse();
    }

    @Test
    void its_version_tells_its_rows_and_not_their_order() {
        var rows = new ArrayList<>(CalendarSamples.read(Path.of("db/calendar/days.csv"), CalendarDay::of));
        Collections.reverse(rows);

        assertThat(new WorkingCalendar(rows).version()).isEqualTo(CALENDAR.version());
        assertThat(new WorkingCalendar(rows.subList(1, rows.size())).version()).isNotEqualTo(CALENDAR.version());
    }

    @Property
    void a_period_in_working_days_ends_on_a_working_day(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int count) {
        assertThat(CALENDAR.works(CALENDAR.plusWorkingDays(start, count))).isTrue();
    }

    @Property
    void a_later_start_or_a_longer_period_never_ends_earlier(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 0, max = 90) int count) {
        var end = CALENDAR.plusWorkingDays(start, count);

        assertThat(CALENDAR.plusWorkingDays(start, count + 1)).isAfter(end);
        assertThat(CALENDAR.plusWorkingDays(start.plusDays(1), count)).isAfterOrEqualTo(end);
    }

    @Property
    void counting_back_gives_what_was_counted(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 0, max = 90) int count) {
        var end = CALENDAR.plusWorkingDays(start, count);

        assertThat(CALENDAR.workingDaysBetween(start, end)).isEqualTo(count);
        assertThat(CALENDAR.workingDaysBetween(end, start)).isEqualTo(-count);
    }

    @Property
    void a_further_day_off_never_makes_a_date_earlier(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll @IntRange(min = 1, max = 60) int later) {
        var holiday = start.plusDays(later);
        var rows = new ArrayList<>(CalendarSamples.read(Path.of("db/calendar/days.csv"), CalendarDay::of));
        rows.removeIf(row -> row.day().equals(holiday));
        var name = rows.get(0).name();
        rows.add(new CalendarDay(holiday, DayKind.STATUTORY, name, false, DayCertainty.SOURCE, name));

        assertThat(new WorkingCalendar(rows).plusWorkingDays(start, count))
                .isAfterOrEqualTo(CALENDAR.plusWorkingDays(start, count));
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        var first = LocalDate.parse("2022-01-01");
        return Arbitraries.integers().between(0, 5 * 365).map(first::plusDays);
    }
}
