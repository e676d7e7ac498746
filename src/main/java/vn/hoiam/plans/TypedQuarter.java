package vn.hoiam.plans;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoiam.language.Folding;

/** A quarter as people write it: 2, II, Quý II, Q2, Quý 2/2026. */
final class TypedQuarter {

    private static final Pattern QUARTER =
            Pattern.compile("(?:qui|quy|q)?\\.?\\s*(iv|i{1,3}|[1-4])(?:\\s*/\\s*20\\d\\d)?");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private TypedQuarter() {}

    static Optional<Integer> of(String typed) {
        var quarter =
                QUARTER.matcher(Folding.fold(typed).toLowerCase(Locale.ROOT).strip());
        if (!quarter.matches()) {
            return Optional.empty();
        }
        var its = quarter.group(1);
        var number = ROMAN.contains(its) ? ROMAN.indexOf(its) + 1 : Integer.parseInt(its);
        return Optional.of(number);
    }
}
