package vn.hoiam.administration;

import java.time.LocalDate;
import java.util.List;
import vn.hoiam.WrongField;
import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.TypedLine;

/** Words of an administrator's form on their way to values; what is wrong with one is said of its field. */
final class Typed {

    private static final int MOST_NAME = 100;

    private Typed() {}

    /** A day on which nothing has happened yet; null when there is something to mend. */
    static LocalDate dayAfter(LocalDate today, String field, String typed, List<WrongField> problems) {
        var line = TypedLine.of(typed);
        var day = TypedLine.day(line);
        if (line.isEmpty()) {
            problems.add(WrongField.of(field, "administration.calendar.day.required"));
        } else if (day.isEmpty()) {
            problems.add(WrongField.of(field, "administration.calendar.day.wrong"));
        } else if (!day.get().isAfter(today)) {
            problems.add(WrongField.of(field, "administration.sectors.day.early", today));
        }
        return day.orElse(null);
    }

    /** A name in both languages. */
    static Bilingual name(String vietnamese, String english, List<WrongField> problems) {
        return new Bilingual(named("name_vi", vietnamese, problems), named("name_en", english, problems));
    }

    private static String named(String field, String typed, List<WrongField> problems) {
        var line = TypedLine.of(typed);
        if (line.isEmpty()) {
            problems.add(WrongField.of(field, "administration.calendar." + field + ".required"));
        } else if (line.length() > MOST_NAME) {
            problems.add(WrongField.of(field, "administration.calendar.long", MOST_NAME, line.length()));
        }
        return line;
    }
}
