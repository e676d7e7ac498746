package vn.hoiam.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoiam.calendar.Pause;
import vn.hoiam.calendar.Pauses;
import vn.hoiam.law.Course;
import vn.hoiam.law.LawSamples;
import vn.hoiam.law.Moment;
import vn.hoiam.law.Reckoning;
import vn.hoiam.site.CalendarPicture.Day;
import vn.hoiam.site.CalendarPicture.Month;
import vn.hoiam.site.CalendarPicture.Weekday;
import vn.hoiam.texts.Texts;

class CalendarPictureTest {

    private static Reckoning reckon(String kind, String step, String from, Course course) {
        return LawSamples.basis().reckon(kind, step, null, Set.of(), Moment.of(LocalDate.parse(from)), course);
    }

    private static CalendarPicture picture(Reckoning reckoning) {
        return CalendarPicture.of(reckoning, Texts.VIETNAMESE);
    }

    private static String marked(Month month, DayMark mark) {
        return month.days().stream()
                .filter(day -> day.mark() == mark)
                .map(day -> String.valueOf(day.number()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void every_day_of_the_period_has_its_mark() {
        var picture = picture(reckon("complaint_1", "acceptance", "2026-08-21", Course.PLAIN));
        var august = picture.months().get(0);
        var september = picture.months().get(1);

        assertThat(marked(august, DayMark.START)).isEqualTo("21");
        assertThat(marked(august, DayMark.EXCHANGED)).isEqualTo("22");
        assertThat(marked(august, DayMark.COUNTED)).isEqualTo("24 25 26 27 28");
        assertThat(marked(august, DayMark.OFF)).isEqualTo("23 29 30 31");
        assertThat(marked(september, DayMark.OFF)).isEqualTo("1 2");
        assertThat(marked(september, DayMark.DUE)).isEqualTo("3");
        assertThat(picture.marks())
                .containsExactly(DayMark.START, DayMark.COUNTED, DayMark.EXCHANGED, DayMark.OFF, DayMark.DUE);
    }

    @Test
    void a_last_day_that_is_passed_over_is_marked_otherwise_than_a_day_off_in_between() {
        var picture = picture(reckon("denunciation", "resolution", "2025-08-01", Course.PLAIN));

        // Fri + 30 = Sun 31 Aug; Mon and Tue off
        assertThat(marked(picture.months().get(0), DayMark.COUNTED)).endsWith("30 31");
        assertThat(marked(picture.months().get(1), DayMark.ROLLED)).isEqualTo("1 2");
        assertThat(marked(picture.months().get(1), DayMark.DUE)).isEqualTo("3");
    }

    @Test
    void a_pause_is_seen() {
        var pause = new Pause(LocalDate.parse("2026-07-20"), LocalDate.parse("2026-07-22"));
        var picture =
                picture(reckon("complaint_1", "resolution", "2026-07-10", new Course(0, new Pauses(List.of(pause)))));

        assertThat(marked(picture.months().get(0), DayMark.PAUSED)).isEqualTo("21 22");
    }

    @Test
    void a_period_that_runs_back_begins_with_the_day_it_is_due() {
        var picture = picture(reckon("reception", "schedule_posting", "2026-11-30", Course.PLAIN));

        assertThat(marked(picture.months().get(0), DayMark.DUE)).isEqualTo("20");
        assertThat(marked(picture.months().get(0), DayMark.START)).isEqualTo("30");
    }

    @Test
    void weeks_begin_on_monday_and_each_day_stands_below_its_name() {
        var august = picture(reckon("complaint_1", "acceptance", "2026-08-21", Course.PLAIN))
                .months()
                .get(0);

        assertThat(august.name()).isEqualTo("Tháng 8/2026");
        assertThat(august.weekdays())
                .extracting(Weekday::name)
                .containsExactly("T2", "T3", "T4", "T5", "T6", "T7", "CN");
        assertThat(august.days()).hasSize(31);
        // Saturday 1, Friday 21, Monday 31
        assertThat(august.days().get(0)).extracting(Day::x).isEqualTo(5 * 36);
        assertThat(august.days().get(20)).extracting(Day::x).isEqualTo(4 * 36);
        assertThat(august.days().get(30)).extracting(Day::x).isEqualTo(0);
        assertThat(august.days().get(30).y() + 36).isLessThan(august.height());
    }

    @Test
    void speaks_english_to_who_reads_english() {
        var august = CalendarPicture.of(reckon("complaint_1", "acceptance", "2026-08-21", Course.PLAIN), Texts.ENGLISH)
                .months()
                .get(0);

        assertThat(august.name()).isEqualTo("August 2026");
        assertThat(august.weekdays().get(6).name()).isEqualTo("Su");
    }

    @Test
    void of_a_long_period_the_first_and_the_last_months_are_drawn() {
        var pause = new Pause(LocalDate.parse("2025-01-20"), LocalDate.parse("2025-11-20"));
        var picture =
                picture(reckon("denunciation", "resolution", "2025-01-10", new Course(0, new Pauses(List.of(pause)))));

        assertThat(picture.months())
                .extracting(Month::name)
                .containsExactly(
                        "Tháng 1/2025",
                        "Tháng 2/2025",
                        "Tháng 3/2025",
                        "Tháng 10/2025",
                        "Tháng 11/2025",
                        "Tháng 12/2025");
        assertThat(picture.months())
                .extracting(Month::isAfterGap)
                .containsExactly(false, false, false, true, false, false);
        assertThat(picture.leftOut()).isEqualTo(6);
    }
}
