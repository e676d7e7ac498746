package vn.hoiam.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoiam.law.CountedDay;
import vn.hoiam.law.Reckoning;
import vn.hoiam.texts.Texts;

/**
 * The days of a period as they are drawn: one small calendar for each month it touches, Monday first. Of a long period the
 * first and the last months are drawn. Only shapes: the words beside it tell the same.
 */
public record CalendarPicture(List<Month> months, List<DayMark> marks, int leftOut) {

    private static final int CELL = 36;
    private static final int TITLE = 30;
    private static final int WEEKDAYS = 22;
    private static final int MOST_AT_AN_END = 3;
    private static final int WEEK = 7;

    /** A day in its place: the left and upper edge of its square. */
    public record Day(int number, int x, int y, DayMark mark) {}

    /** The name of a weekday above its days. */
    public record Weekday(String name, int x) {}

    /**
     * One month.
     *
     * @param isAfterGap whether months between it and the one before are not drawn
     */
    public record Month(
            String name, List<Weekday> weekdays, List<Day> days, int height, String words, boolean isAfterGap) {}

    public CalendarPicture {
        months = List.copyOf(months);
        marks = List.copyOf(marks);
    }

    public static CalendarPicture of(Reckoning reckoning, Locale reader) {
        var unit = reckoning.rule().term().unit();
        var marks = reckoning.days().days().stream()
                .collect(Collectors.toMap(
                        CountedDay::day, day -> DayMark.of(day, unit), (day, same) -> day, TreeMap::new));
        var all = marks.keySet().stream().map(YearMonth::from).distinct().toList();
        var leftOut = Math.max(0, all.size() - 2 * MOST_AT_AN_END);
        var months = IntStream.range(0, all.size())
                .filter(i -> leftOut == 0 || i < MOST_AT_AN_END || i >= MOST_AT_AN_END + leftOut)
                .mapToObj(i -> month(all.get(i), marks, leftOut > 0 && i == MOST_AT_AN_END + leftOut, reader))
                .toList();
        return new CalendarPicture(
                months, marks.values().stream().distinct().sorted().toList(), leftOut);
    }

    private static Month month(YearMonth month, Map<LocalDate, DayMark> marks, boolean isAfterGap, Locale reader) {
        var before = month.atDay(1).getDayOfWeek().getValue() - 1;
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(number -> new Day(
                        number,
                        (before + number - 1) % WEEK * CELL,
                        TITLE + WEEKDAYS + (before + number - 1) / WEEK * CELL,
                        marks.get(month.atDay(number))))
                .toList();
        var name = Texts.of(
                reader,
                "site.calendar.month",
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, reader),
                String.valueOf(month.getYear()));
        return new Month(
                name,
                weekdays(reader),
                days,
                days.get(days.size() - 1).y() + CELL + 1,
                Texts.of(reader, "site.calendar.alt", name),
                isAfterGap);
    }

    private static List<Weekday> weekdays(Locale reader) {
        var names = Texts.of(reader, "site.calendar.weekdays").split(" ");
        return IntStream.range(0, WEEK)
                .mapToObj(day -> new Weekday(names[day], day * CELL + CELL / 2))
                .toList();
    }
}
