package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoiam.language.Folding;

/**
 * A quarter as people write it: 2, II, Quý II, Q2, Quý 2/2026.
 *
 * @param year null where none was written
 */
record TypedQuarter(int number, Integer year) {

    private static final Pattern QUARTER =
            Pattern.compile("(?:qui|quy|q)?\\.?\\s*(iv|i{1,3}|[1-4])(?:\\s*/\\s*(20\\d\\d))?");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final int MONTHS = 3;

    static Optional<TypedQuarter> of(String typed) {
        var quarter =
                QUARTER.matcher(Folding.fold(typed).toLowerCase(Locale.ROOT).strip());
        if (!quarter.matches()) {
            return Optional.empty();
        }
        var its = quarter.group(1);
        var number = ROMAN.contains(its) ? ROMAN.indexOf(its) + 1 : Integer.parseInt(its);
        return Optional.of(
                new TypedQuarter(number, quarter.group(2) == null ? null : Integer.valueOf(quarter.group(2))));
    }

    /** Whether it can be this quarter of this year. */
    boolean isOf(int itsYear, int itsNumber) {
        return number == itsNumber && (year == null || year == itsYear);
    }

    LocalDate firstDay(int itsYear) {
        return LocalDate.of(itsYear, (number - 1) * MONTHS + 1, 1);
    }

    LocalDate lastDay(int itsYear) {
        return firstDay(itsYear).plusMonths(MONTHS).minusDays(1);
    }
}
