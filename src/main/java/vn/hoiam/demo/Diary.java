package vn.hoiam.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.hoiam.calendar.Now;
import vn.hoiam.calendar.WorkingCalendar;

/** The two months before the demo first starts, counted backwards in working days: 1 is the last one before today. */
final class Diary {

    private static final int DAYS = 60;
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final int MORNING_MINUTES = 240;
    private static final int MINUTES = 450;
    private static final int MARGIN = 5;

    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final List<LocalDate> worked = new ArrayList<>();

    Diary(WorkingCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
        worked.add(today);
        for (var day = today.minusDays(1); !day.isBefore(today.minusDays(DAYS)); day = day.minusDays(1)) {
            if (calendar.works(day)) {
                worked.add(day);
            }
        }
    }

    LocalDate today() {
        return today;
    }

    int length() {
        return worked.size() - 1;
    }

    LocalDate workingDay(int back) {
        return worked.get(back);
    }

    LocalDate workingDayFrom(LocalDate day) {
        return calendar.workingDayFrom(day);
    }

    /** The last day offices were open before {@code day}, at least {@code distance} days earlier. */
    LocalDate openDayBefore(LocalDate day, int distance) {
        var open = day.minusDays(distance);
        while (!calendar.works(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /** A moment at which citizens write, on a working day or on the free days that follow it. */
    Instant citizenWrites(int back, SplittableRandom chance) {
        var day = worked.get(back);
        var free = (int) (worked.get(back - 1).toEpochDay() - day.toEpochDay()) - 1;
        if (free > 0 && chance.nextInt(3) == 0) {
            day = day.plusDays(1L + chance.nextInt(free));
        }
        var hour = chance.nextInt(20);
        var from = hour == 0 ? 330 : hour < 15 ? 420 : 1_050;
        var minutes = hour == 0 ? 90 : hour < 15 ? 630 : 255;
        return moment(day, LocalTime.MIN.plusMinutes(from + chance.nextInt(minutes)), chance);
    }

    /** After the office has closed. */
    Instant evening(LocalDate day, SplittableRandom chance) {
        return moment(day, LocalTime.of(18, 30).plusMinutes(chance.nextInt(180)), chance);
    }

    /** A moment in office hours; the {@code turn}-th of {@code turns} on that day. */
    Instant officeHours(int back, int turn, int turns, SplittableRandom chance) {
        var share = MINUTES / turns;
        var minute = turn * share + MARGIN + chance.nextInt(share - 2 * MARGIN);
        var time = minute < MORNING_MINUTES
                ? MORNING.plusMinutes(minute)
                : AFTERNOON.plusMinutes(minute - MORNING_MINUTES);
        return moment(worked.get(back), time, chance);
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Now.VIETNAM);
    }

    private static Instant moment(LocalDate day, LocalTime time, SplittableRandom chance) {
        return day.atTime(time)
                .plusSeconds(chance.nextInt(60))
                .atZone(Now.VIETNAM)
                .toInstant();
    }
}
