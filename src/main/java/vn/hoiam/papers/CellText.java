package vn.hoiam.papers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What stands in a cell, as text that does not depend on how the spreadsheet shows it: 2026-06-30, 12, 83.3, true. */
final class CellText {

    /** So many digits a spreadsheet keeps; what it writes after them is the error of its arithmetic. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_EXPONENT = 400;

    /** The last day a spreadsheet knows: 31 December 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    /** Words, colours and currencies in a format; what is left says whether it is one of dates. */
    private static final Pattern DECORATION =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]|general|standard|;.*", Pattern.DOTALL);

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
    private static final Pattern OF_DATES = Pattern.compile("[ymdhs]");

    /** Letters that XML cannot hold, as workbooks write them. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEXADECIMAL = 16;

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0
                    ? moment(cell.asDate(), number)
                    : number(number);
        }
        if (cell.getValue() instanceof Boolean truth) {
            return truth.toString();
        }
        var text = cell.getValue() == null ? Objects.toString(cell.getRawValue(), "") : cell.getText();
        return Normalizer.normalize(unescaped(text), Form.NFC);
    }

    private static String moment(LocalDateTime shown, BigDecimal number) {
        var moment = shown.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        if (number.compareTo(BigDecimal.ONE) < 0) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            return number.toString();
        }
        var kept = number.scale() > 0 && number.precision() > KEPT.getPrecision() ? number.round(KEPT) : number;
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var known = cell.getDataFormatId();
        if (known != null && isDate(known)) {
            return true;
        }
        var format = Objects.toString(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
        return !ELAPSED.matcher(format).find()
                && OF_DATES.matcher(DECORATION.matcher(format).replaceAll("")).find();
    }

    /** Those whose format is not written down: dates and times, also as eastern calendars write them. */
    private static boolean isDate(int known) {
        return known >= 14 && known <= 22 || known >= 27 && known <= 36 || known >= 50 && known <= 58;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(letter -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(letter.group(1), HEXADECIMAL))));
    }
}
