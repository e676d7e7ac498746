package vn.hoiam.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoiam.texts.TypedLine;

/** A day as people and spreadsheets write it: 2026-06-30, or day before month as everybody here does, 30/6/2026. */
final class TypedDay {

    private static final Pattern BY_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d\\d)");

    private TypedDay() {}

    static Optional<LocalDate> of(String typed) {
        var byDay = BY_DAY.matcher(typed);
        if (!byDay.matches()) {
            return TypedLine.day(typed);
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(byDay.group(3)),
                    Integer.parseInt(byDay.group(2)),
                    Integer.parseInt(byDay.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
