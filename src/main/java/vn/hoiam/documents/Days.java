package vn.hoiam.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as browsers send them. */
final class Days {

    private static final Pattern ISO = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

    private Days() {}

    /** {@code 2026-11-26}; empty for anything else. */
    static Optional<LocalDate> typed(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(String::strip)
                    .filter(day -> ISO.matcher(day).matches())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
