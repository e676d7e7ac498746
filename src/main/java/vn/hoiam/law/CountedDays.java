package vn.hoiam.law;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.calendar.TermUnit;

/** Every day of a period, from the event to the day it is due, or from that day to the event when it runs back. */
public record CountedDays(List<CountedDay> days) {

    public CountedDays {
        days = List.copyOf(days);
    }

    static CountedDays of(Reckoning reckoning) {
        var backwards = reckoning.rule().period().direction() == Direction.BEFORE;
        var first = backwards ? reckoning.due() : reckoning.start();
        var last = backwards ? reckoning.start() : reckoning.due();
        return new CountedDays(first.datesUntil(last.plusDays(1))
                .map(day -> day(reckoning, day, backwards))
                .toList());
    }

    private static CountedDay day(Reckoning reckoning, LocalDate day, boolean backwards) {
        var calendar = reckoning.basis().calendar();
        var works = calendar.worksIfKnown(day);
        return new CountedDay(
                day,
                role(reckoning, day, works, backwards),
                works,
                day.equals(reckoning.due()),
                calendar.find(day).orElse(null));
    }

    private static DayRole role(Reckoning reckoning, LocalDate day, boolean works, boolean backwards) {
        if (day.equals(reckoning.start())) {
            return DayRole.START;
        }
        // What is counted back from a day that is set does not stand still.
        if (!backwards && reckoning.course().pauses().covers(day)) {
            return DayRole.PAUSED;
        }
        if (backwards ? day.isBefore(reckoning.last()) : day.isAfter(reckoning.last())) {
            return DayRole.ROLLED;
        }
        return works || reckoning.unitOf(day) == TermUnit.DAYS ? DayRole.COUNTED : DayRole.OFF;
    }
}
