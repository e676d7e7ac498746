package vn.hoiam.places;

import java.util.Comparator;
import java.util.List;

/** The outline of one commune: rings of longitude and latitude, where a ring within another is a hole. */
final class Boundary {

    /** One closed line; the last point need not repeat the first. */
    record Ring(double[] lng, double[] lat) {}

    private final String code;
    private final List<Ring> rings;
    private final Box box;

    Boundary(String code, List<Ring> rings) {
        this.code = code;
        this.rings = List.copyOf(rings);
        var around = Box.NONE;
        for (var ring : rings) {
            for (int i = 0; i < ring.lng.length; i++) {
                around = around.with(ring.lat[i], ring.lng[i]);
            }
        }
        box = around;
    }

    String code() {
        return code;
    }

    List<Ring> rings() {
        return rings;
    }

    Box box() {
        return box;
    }

    /** About in its middle: the centre of gravity of its largest ring. */
    Point middle() {
        return rings.stream()
                .map(Boundary::gravity)
                .max(Comparator.comparing(Gravity::area))
                .orElseThrow()
                .point();
    }

    private record Gravity(double area, Point point) {}

    private static Gravity gravity(Ring ring) {
        var area = 0.0;
        var north = 0.0;
        var east = 0.0;
        // From the first corner: the products of full degrees would swallow the difference.
        var lat = ring.lat[0];
        var lng = ring.lng[0];
        for (int i = 1; i < ring.lng.length; i++) {
            var part = (ring.lng[i - 1] - lng) * (ring.lat[i] - lat) - (ring.lng[i] - lng) * (ring.lat[i - 1] - lat);
            area += part;
            north += part * (ring.lat[i - 1] + ring.lat[i] - 2 * lat) / 3;
            east += part * (ring.lng[i - 1] + ring.lng[i] - 2 * lng) / 3;
        }
        return new Gravity(Math.abs(area), new Point(lat + north / area, lng + east / area));
    }

    /** A ray from the point to the east crosses the outline an odd number of times when the point lies inside. */
    boolean contains(double lat, double lng) {
        if (!box.contains(lat, lng)) {
            return false;
        }
        var inside = false;
        for (var ring : rings) {
            for (int i = 0, before = ring.lng.length - 1; i < ring.lng.length; before = i++) {
                inside ^= crosses(ring, before, i, lat, lng);
            }
        }
        return inside;
    }

    private static boolean crosses(Ring ring, int from, int to, double lat, double lng) {
        var low = ring.lat[from] < ring.lat[to] ? from : to;
        var high = low == from ? to : from;
        // Half open: a point level with a corner meets one of the two edges. Low to high, whichever way the edge runs:
        // neighbours compute the same crossing for their common edge.
        if (lat < ring.lat[low] || lat >= ring.lat[high]) {
            return false;
        }
        var share = (lat - ring.lat[low]) / (ring.lat[high] - ring.lat[low]);
        return lng < ring.lng[low] + share * (ring.lng[high] - ring.lng[low]);
    }
}
