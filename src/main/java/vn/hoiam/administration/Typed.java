package vn.hoiam.administration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoiam.WrongField;
import vn.hoiam.texts.Bilingual;

/** Words of an administrator's form on their way to values; what is wrong with one is said of its field. */
final class Typed {

    private static final int MOST_NAME = 100;
    private static final Pattern ISO_DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    private Typed() {}

    /** One line as it is kept; empty when nothing is left. */
    static String line(String typed) {
        return typed == null
                ? ""
                : BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    static Optional<LocalDate> date(String line) {
        try {
            return ISO_DAY.matcher(line).matches() ? Optional.of(LocalDate.parse(line)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A day on which nothing has happened yet; null when there is something to mend. */
    static LocalDate dayAfter(LocalDate today, String field, String typed, List<WrongField> problems) {
        var line = line(typed);
        var day = date(line);
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
        var line = line(typed);
        if (line.isEmpty()) {
            problems.add(WrongField.of(field, "administration.calendar." + field + ".required"));
        } else if (line.length() > MOST_NAME) {
            problems.add(WrongField.of(field, "administration.calendar.long", MOST_NAME, line.length()));
        }
        return line;
    }
}
