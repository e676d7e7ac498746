package vn.hoiam.places;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoiam.language.Folding;

/** The day of a decision or letter of an office, as a text tells it: the office is the one that bore the name on that day. */
final class DecisionDay {

    private static final Pattern DATED = Pattern.compile("quyet dinh|thong bao|ket luan|van ban|cong van|bien ban");
    private static final Pattern DAY = Pattern.compile("\\bngay ?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");

    private DecisionDay() {}

    static Optional<LocalDate> in(String text) {
        var folded = Folding.fold(text);
        var dated = DATED.matcher(folded);
        if (!dated.find()) {
            return Optional.empty();
        }
        var day = DAY.matcher(folded);
        return day.find(dated.end()) ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
