package vn.hoiam.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A distribution as it is drawn: one column for each band, in two parts that stand on each other, with a scale beside it.
 * Only shapes; the words around them and the table of the same numbers are the page's.
 */
public record Histogram(List<Column> columns, List<Line> lines) {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 220;

    private static final int LEFT = 34;
    private static final int TOP = 22;
    private static final int BASE = 190;
    private static final double GAP = 0.18;
    private static final int MOST_LINES = 5;

    /** What is drawn: a name, and the counts of the lower and the upper part. */
    public record Band(String label, long lower, long upper) {

        long total() {
            return lower + upper;
        }
    }

    /** A column with its two parts, from the left and from the top. */
    public record Column(
            String label,
            long total,
            double x,
            double width,
            double middle,
            double lowerTop,
            double lowerHeight,
            double upperTop,
            double upperHeight) {}

    /** A line of the scale. */
    public record Line(long value, double y) {}

    public Histogram {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    public static Histogram of(List<Band> bands) {
        var step = step(bands.stream().mapToLong(Band::total).max().orElse(0));
        var highest = step
                * (long) Math.ceil(
                        Math.max(1, bands.stream().mapToLong(Band::total).max().orElse(0)) / (double) step);
        var columns = new ArrayList<Column>();
        var room = (double) (WIDTH - LEFT) / Math.max(1, bands.size());
        for (int i = 0; i < bands.size(); i++) {
            columns.add(column(bands.get(i), LEFT + i * room, room, highest));
        }
        var lines = LongStream.rangeClosed(0, highest / step)
                .mapToObj(line -> new Line(line * step, round(BASE - height(line * step, highest))))
                .toList();
        return new Histogram(columns, lines);
    }

    private static Column column(Band band, double left, double room, long highest) {
        var lower = height(band.lower(), highest);
        var upper = height(band.upper(), highest);
        return new Column(
                band.label(),
                band.total(),
                round(left + room * GAP / 2),
                round(room * (1 - GAP)),
                round(left + room / 2),
                round(BASE - lower),
                round(lower),
                round(BASE - lower - upper),
                round(upper));
    }

    /** The distance between two lines of the scale: 1, 2 or 5 and the tens of them. */
    private static long step(long highest) {
        var step = 1L;
        var factors = new double[] {2, 2.5, 2};
        for (int i = 0; highest > step * MOST_LINES; i++) {
            step = Math.round(step * factors[i % factors.length]);
        }
        return step;
    }

    private static double height(long count, long highest) {
        return (double) (BASE - TOP) * count / highest;
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int base() {
        return BASE;
    }
}
