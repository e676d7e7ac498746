package vn.hoiam.petitions;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person typed, made fit to keep: composed characters, no control characters, no blanks around it. */
public final class Written {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern ISO_DAY = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Written() {}

    /** Several lines; null when nothing is left. */
    public static String lines(String typed) {
        if (typed == null) {
            return null;
        }
        var unix = LINE_END.matcher(typed).replaceAll("\n");
        var clean =
                CONTROL.matcher(Normalizer.normalize(unix, Normalizer.Form.NFC)).replaceAll("");
        return clean.isBlank() ? null : clean.strip();
    }

    /** One line; null when nothing is left. */
    public static String line(String typed) {
        var lines = lines(typed);
        return lines == null ? null : BLANKS.matcher(lines).replaceAll(" ");
    }

    /** A day as browsers send it, {@code 2026-11-26}; empty for anything else. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(line(typed))
                    .filter(line -> ISO_DAY.matcher(line).matches())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A text an act cannot do without: reports to {@code problems} when it is missing or longer than allowed. */
    public static void require(String field, String text, int most, List<Problem> problems) {
        if (text == null) {
            problems.add(Problem.of(field, "petitions.field.required"));
        } else {
            limit(field, text, most, problems);
        }
    }

    static void limit(String field, String text, int most, List<Problem> problems) {
        if (text != null && text.length() > most) {
            problems.add(Problem.of(field, "petitions.field.long", most, text.length()));
        }
    }
}
