package vn.hoiam.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026-01-01",
        "QUARTER, 2026-10-01",
        "DAYS_30, 2026-10-25",
        "DAYS_90, 2026-08-26",
    })
    void begins_on_a_day_and_ends_today(Period.Kind kind, LocalDate begin) {
        var period = Period.of(kind, TODAY);

        assertThat(period.from()).isEqualTo(begin);
        assertThat(period.to()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 2026-01-01", "2026-03-31, 2026-01-01", "2026-05-31, 2026-04-01", "2026-12-31, 2026-10-01"})
    void a_quarter_begins_with_its_first_month_on_whatever_day_it_is(LocalDate today, LocalDate begin) {
        assertThat(Period.of(Period.Kind.QUARTER, today).from()).isEqualTo(begin);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-03-01, 2026-02-01, 2026-03-01",
        "2026-02-01, 2027-03-01, 2026-02-01, 2026-11-23",
        "2026-02-01,           , 2026-02-01, 2026-11-23",
        "          , 2025-03-01, 2025-01-01, 2025-03-01",
        "          ,           , 2026-01-01, 2026-11-23",
    })
    void is_read_from_two_days(String from, String to, LocalDate begin, LocalDate end) {
        var period = Period.find(from, to, TODAY).orElseThrow();

        assertThat(period.from()).isEqualTo(begin);
        assertThat(period.to()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-02-01",
        "2026-12-01, 2026-12-05",
        "1066-10-14, 2026-02-01",
        "hôm qua, hôm nay",
        "2026-02-30,"
    })
    void is_not_read_from_days_that_are_none(String from, String to) {
        assertThat(Period.find(from, to, TODAY)).isEmpty();
    }

    @Property
    void is_read_from_anything_without_an_accident(@ForAll String from, @ForAll String to) {
        Period.find(from, to, TODAY).ifPresent(period -> assertThat(period.to()).isBeforeOrEqualTo(TODAY));
    }

    @Test
    void never_ends_after_today() {
        assertThat(Period.find("2026-01-01", "+999999999-12-31", TODAY)
                        .orElseThrow()
                        .to())
                .isEqualTo(TODAY);
    }
}
