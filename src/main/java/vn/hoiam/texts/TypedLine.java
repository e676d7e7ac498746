package vn.hoiam.texts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line that somebody typed, as it is kept: composed letters, single blanks, nothing that is not seen. */
public final class TypedLine {

    private static final Pattern ISO_DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    private TypedLine() {}

    /** Empty where nothing is left. */
    public static String of(String typed) {
        return typed == null
                ? ""
                : BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    /** The same, null where nothing is left. */
    public static String orNull(String typed) {
        var line = of(typed);
        return line.isEmpty() ? null : line;
    }

    /** A day of this century as browsers send it, {@code 2026-11-26}; empty for anything else. */
    public static Optional<LocalDate> day(String line) {
        try {
            return ISO_DAY.matcher(line).matches() ? Optional.of(LocalDate.parse(line)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
