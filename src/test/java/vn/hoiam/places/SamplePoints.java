package vn.hoiam.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Draws the points of {@code src/test/resources/places} and says of each where it lies, by the geometry library and not by our
 * own. Run once, and again only when the boundaries change.
 */
final class SamplePoints {

    private static final Path FOLDER = Path.of("src/test/resources/places");
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Random CHANCE = new Random(104);

    private static final int INSIDE_EACH = 5;
    private static final int NEAR_A_BORDER = 70;
    private static final int ON_A_BORDER = 30;
    private static final int OUTSIDE = 20;

    /** Degrees of a metre, north to south. */
    private static final double METRE = 1 / 111_000d;

    private SamplePoints() {}

    public static void main(String[] none) throws IOException {
        var oracle = Oracle.ofThisRelease();
        Files.writeString(FOLDER.resolve("inside.csv"), inside(oracle), StandardCharsets.UTF_8);
        Files.writeString(FOLDER.resolve("border.csv"), border(oracle), StandardCharsets.UTF_8);
        Files.writeString(FOLDER.resolve("outside.csv"), outside(oracle), StandardCharsets.UTF_8);
    }

    private static String inside(Oracle oracle) {
        var lines = new StringBuilder("code,lat,lng\n");
        oracle.communes().forEach((code, commune) -> {
            var middle = MaximumInscribedCircle.getCenter(commune, METRE).getCoordinate();
            lines.append(line(code, middle));
            for (int i = 1; i < INSIDE_EACH; i++) {
                var point = somewhereIn(commune);
                while (!commune.contains(GEOMETRIES.createPoint(point))
                        || commune.getBoundary().distance(GEOMETRIES.createPoint(point)) < METRE) {
                    point = somewhereIn(commune);
                }
                lines.append(line(code, point));
            }
        });
        return lines.toString();
    }

    private static String border(Oracle oracle) {
        var lines = new StringBuilder("code,neighbour,metres,lat,lng\n");
        var codes = new ArrayList<>(oracle.communes().keySet());
        int near = 0;
        int on = 0;
        while (near < NEAR_A_BORDER || on < ON_A_BORDER) {
            var code = codes.get(CHANCE.nextInt(codes.size()));
            var commune = oracle.communes().get(code);
            var corners = commune.getBoundary().getCoordinates();
            var at = CHANCE.nextInt(corners.length - 1);
            var neighbours = oracle.sharing(corners[at], corners[at + 1], code);
            if (neighbours.size() != 1) {
                continue;
            }
            var share = CHANCE.nextDouble();
            var point = new Coordinate(
                    corners[at].x + share * (corners[at + 1].x - corners[at].x),
                    corners[at].y + share * (corners[at + 1].y - corners[at].y));
            if (on < ON_A_BORDER) {
                // Every third is a corner itself.
                lines.append(String.join(",", code, neighbours.get(0), "0,"))
                        .append(degrees(on % 3 == 0 ? corners[at] : point));
                on++;
                continue;
            }
            point.x += (CHANCE.nextDouble() - 0.5) * 300 * METRE;
            point.y += (CHANCE.nextDouble() - 0.5) * 300 * METRE;
            var metres =
                    (int) Math.ceil(oracle.metresTo(oracle.communes().get(code).getBoundary(), point));
            var inside = oracle.around(point);
            if (metres > 1 && metres <= 200 && inside.size() == 1) {
                lines.append(String.join(
                                ",",
                                inside.get(0),
                                inside.get(0).equals(code) ? neighbours.get(0) : code,
                                Integer.toString(metres),
                                ""))
                        .append(degrees(point));
                near++;
            }
        }
        return lines.toString();
    }

    private static String outside(Oracle oracle) {
        var lines = new StringBuilder("metres,lat,lng\n");
        var province = oracle.province();
        for (int i = 0; i < OUTSIDE; ) {
            var corners = province.getBoundary().getCoordinates();
            var point = new Coordinate(corners[CHANCE.nextInt(corners.length)]);
            // Half of them just beyond the border, the others well away.
            var reach = (i < OUTSIDE / 2 ? 400 : 20_000) * METRE;
            point.x += (CHANCE.nextDouble() - 0.5) * reach;
            point.y += (CHANCE.nextDouble() - 0.5) * reach;
            var metres = (int) oracle.metresTo(province, point);
            if (metres >= 1 && oracle.around(point).isEmpty()) {
                lines.append(metres).append(',').append(degrees(point));
                i++;
            }
        }
        return lines.toString();
    }

    private static Coordinate somewhereIn(Geometry commune) {
        var box = commune.getEnvelopeInternal();
        return new Coordinate(
                box.getMinX() + CHANCE.nextDouble() * box.getWidth(),
                box.getMinY() + CHANCE.nextDouble() * box.getHeight());
    }

    private static String line(String code, Coordinate point) {
        return code + "," + degrees(point);
    }

    private static String degrees(Coordinate point) {
        return String.format(Locale.ROOT, "%.7f,%.7f%n", point.y, point.x);
    }
}
