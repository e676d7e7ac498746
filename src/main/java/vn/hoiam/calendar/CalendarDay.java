package vn.hoiam.calendar;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.hoiam.texts.Bilingual;

/** A day that is not what its place in the week says: a holiday, a day in lieu, a Saturday that is worked. */
public record CalendarDay(
        LocalDate day, DayKind kind, Bilingual name, boolean works, DayCertainty certainty, Bilingual basis) {

    /** The day written in a row of text, be it of the table or of {@code db/calendar/days.csv}. */
    public static CalendarDay of(UnaryOperator<String> column) {
        return new CalendarDay(
                LocalDate.parse(column.apply("day")),
                DayKind.valueOf(column.apply("kind")),
                new Bilingual(column.apply("name_vi"), column.apply("name_en")),
                Boolean.parseBoolean(column.apply("works")),
                DayCertainty.valueOf(column.apply("certainty")),
                new Bilingual(column.apply("basis_vi"), column.apply("basis_en")));
    }
}
