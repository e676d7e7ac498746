package vn.hoiam.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point on the map in degrees, WGS 84: north and east are positive. */
public record Point(double lat, double lng) {

    /** About a decimetre; what people copy from elsewhere often has far more digits. */
    private static final double STEPS = 1e6;

    private static final String BEFORE = "([NSEWBĐ]?)\\s*([+-]?\\d{1,3}(?:";
    private static final String AFTER = "\\d{1,20})?)\\s*°?\\s*([NSEWBĐ]?)";
    private static final Pattern ONE = Pattern.compile(BEFORE + "[.,]" + AFTER);
    private static final Pattern PAIR =
            Pattern.compile(BEFORE + "\\." + AFTER + "(?:\\s*[,;]\\s*|\\s+)" + BEFORE + "\\." + AFTER);
    /** As Vietnamese write decimals: here a comma between the two needs a blank behind it. */
    private static final Pattern PAIR_WITH_COMMAS =
            Pattern.compile(BEFORE + "," + AFTER + "(?:\\s*;\\s*|,?\\s+)" + BEFORE + "," + AFTER);

    private static final int MOST_LETTERS = 100;

    /**
     * The point that stands in two fields, one for each degree, or copied as a pair into one of them: {@code 20.6464, 106.0511},
     * {@code 20,6464 106,0511}, {@code 106.0511°E 20.6464°N}. Empty when it cannot be read or is nowhere on earth.
     */
    public static Optional<Point> typed(String lat, String lng) {
        var first = clean(lat);
        var second = clean(lng);
        if (first.isEmpty() || second.isEmpty()) {
            return pair(first + second);
        }
        var north = ONE.matcher(first);
        var east = ONE.matcher(second);
        return north.matches() && east.matches()
                ? of(degrees(north, 1), side(north, 1), degrees(east, 1), side(east, 1))
                : Optional.empty();
    }

    /** Degrees as maps everywhere write them, whatever the language. */
    public String latText() {
        return text(lat);
    }

    public String lngText() {
        return text(lng);
    }

    private static Optional<Point> pair(String text) {
        var pair = PAIR.matcher(text);
        if (!pair.matches()) {
            pair = PAIR_WITH_COMMAS.matcher(text);
        }
        return pair.matches() ? of(degrees(pair, 1), side(pair, 1), degrees(pair, 4), side(pair, 4)) : Optional.empty();
    }

    private static Optional<Point> of(double first, char firstSide, double second, char secondSide) {
        var isTurned = firstSide == 'E' || secondSide == 'N' || firstSide == ' ' && Math.abs(first) > 90;
        var lat = isTurned ? second : first;
        var lng = isTurned ? first : second;
        var latSide = isTurned ? secondSide : firstSide;
        var lngSide = isTurned ? firstSide : secondSide;
        var isSaid = latSide != 'E' && latSide != '?' && lngSide != 'N' && lngSide != '?';
        return isSaid && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
                ? Optional.of(new Point(Math.round(lat * STEPS) / STEPS, Math.round(lng * STEPS) / STEPS))
                : Optional.empty();
    }

    private static double degrees(Matcher found, int at) {
        var degrees = Double.parseDouble(found.group(at + 1).replace(',', '.'));
        var letters = found.group(at) + found.group(at + 2);
        return letters.matches("[SW]") ? -degrees : degrees;
    }

    /** N for a degree of latitude, E for one of longitude, a blank where neither is said, ? where both are. */
    private static char side(Matcher found, int at) {
        var letters = found.group(at) + found.group(at + 2);
        if (letters.length() > 1) {
            return '?';
        }
        return letters.isEmpty() ? ' ' : "NSB".contains(letters) ? 'N' : 'E';
    }

    private static String clean(String text) {
        var clean = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replaceAll("[()]", "");
        return clean.length() > MOST_LETTERS ? "?" : clean;
    }

    private static String text(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }
}
