package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.CalendarSamples;
import vn.hoiam.calendar.WorkingCalendar;
import vn.hoiam.law.LawSamples;
import vn.hoiam.law.Moment;
import vn.hoiam.units.UnitSamples;

/** A plan that Phố Hiến ward owes after that of the province. */
class PlanDutyTest {

    private static final WorkingCalendar CALENDAR = CalendarSamples.officialCalendar();
    private static final LocalDate ISSUED = LocalDate.parse("2026-11-03");
    // Fifteen working days after 3 November 2026: four weekends have passed, and 24 November is a holiday.
    private static final LocalDate DUE = LocalDate.parse("2026-11-25");

    @ParameterizedTest
    @CsvSource({"2026-11-24, OWING, 0", "2026-11-25, OWING, 0", "2026-11-26, OVERDUE, 1", "2026-12-01, OVERDUE, 6"})
    void is_overdue_the_day_after_the_last_one(LocalDate today, DutyState state, long late) {
        assertThat(aDuty().state(today)).isEqualTo(state);
        assertThat(aDuty().daysLate(today)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10, MET_IN_TIME, 0", "2026-11-25, MET_IN_TIME, 0", "2026-11-28, MET_LATE, 3"})
    void is_met_in_time_by_the_day_on_which_the_plan_was_signed(LocalDate signed, DutyState state, long late) {
        var duty = aDuty();
        duty.meet("PAPI-2026-11953", signed, Instant.parse("2026-11-30T02:00:00Z"));

        assertThat(duty.state(LocalDate.parse("2027-01-04"))).isEqualTo(state);
        assertThat(duty.daysLate(LocalDate.parse("2027-01-04"))).isEqualTo(late);
    }

    @Test
    void shows_that_a_plan_was_published_late_though_it_bears_a_day_in_time() {
        var duty = aDuty();
        // Half past six in the morning of 26 November in Vietnam.
        duty.meet("PAPI-2026-11953", DUE, Instant.parse("2026-11-25T23:30:00Z"));

        assertThat(duty.isOutLate()).isTrue();
        assertThat(duty.publishedOn()).isEqualTo("2026-11-26");
        assertThat(duty.state(DUE)).isEqualTo(DutyState.MET_IN_TIME);
    }

    @Test
    void is_met_once() {
        var duty = aDuty();
        duty.meet("PAPI-2026-11953", DUE, Instant.parse("2026-11-25T02:00:00Z"));

        assertThatThrownBy(() -> duty.meet("PAPI-2026-11953-2", DUE, Instant.parse("2026-11-25T03:00:00Z")))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.duty.met");
    }

    @Test
    void totals_tell_how_many_still_owe_one() {
        var met = aDuty();
        met.meet("PAPI-2026-11953", DUE, Instant.parse("2026-11-25T02:00:00Z"));

        var totals = DutyTotals.of(List.of(aDuty(), met, aDuty()), DUE.plusDays(1));

        assertThat(totals.all()).isEqualTo(3);
        assertThat(totals.open()).isEqualTo(2);
        assertThat(totals.of(DutyState.OVERDUE)).isEqualTo(2);
        assertThat(totals.of(DutyState.MET_IN_TIME)).isEqualTo(1);
        assertThat(totals.of(DutyState.OWING)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // A Thursday; Tết of the year of the Cat lies between.
        "2023-01-12, 2023-02-09",
        "2026-11-03, 2026-11-25",
        // A Saturday; what begins it is not counted whatever day it is.
        "2026-11-07, 2026-11-30"
    })
    void is_counted_by_hand(LocalDate issued, LocalDate due) {
        assertThat(due(issued)).isEqualTo(due);
    }

    @Property
    void is_never_due_on_a_day_off_and_always_after_fifteen_working_days(@ForAll("days") LocalDate issued) {
        assertThat(CALENDAR.works(due(issued))).isTrue();
        assertThat(CALENDAR.workingDaysBetween(issued, due(issued))).isEqualTo(15);
    }

    private static LocalDate due(LocalDate issued) {
        return LawSamples.basis().due(PlanChain.KIND, "child_plan", null, Moment.of(issued));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("2023-01-12").toEpochDay(),
                        LocalDate.parse("2027-11-01").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static PlanDuty aDuty() {
        return new PlanDuty("PAPI-2026", UnitSamples.phoHien(), ISSUED, DUE);
    }
}
