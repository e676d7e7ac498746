package vn.hoiam.site;

import java.util.ArrayList;
import java.util.List;

/** Counts side by side as parts of one bar, in per cent of its width. */
public record Strip(List<Part> parts) {

    /** One part: where it begins and how wide it is. */
    public record Part(String x, String width) {}

    public Strip {
        parts = List.copyOf(parts);
    }

    public static Strip of(long... counts) {
        var total = 0L;
        for (var count : counts) {
            total += count;
        }
        var parts = new ArrayList<Part>();
        var before = 0L;
        for (var count : counts) {
            parts.add(new Part(percent(before, total), percent(count, total)));
            before += count;
        }
        return new Strip(parts);
    }

    private static String percent(long count, long total) {
        return Math.round(total == 0 ? 0 : 10_000.0 * count / total) / 100.0 + "%";
    }
}
