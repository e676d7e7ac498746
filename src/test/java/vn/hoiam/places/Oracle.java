package vn.hoiam.places;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The same boundaries in the hands of a geometry library: what it says is what ours has to say. */
record Oracle(SortedMap<String, Geometry> communes, Geometry province) {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double METRES_OF_A_DEGREE = 111_000;

    static Oracle ofThisRelease() {
        try (var file = Files.newInputStream(Path.of("db/units/boundaries.geojson"));
                var reader = Json.createReader(file)) {
            var communes = new TreeMap<String, Geometry>();
            for (var feature : reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                communes.put(
                        feature.getJsonObject("properties").getString("code"),
                        geometry(feature.getJsonObject("geometry")));
            }
            return new Oracle(communes, UnaryUnionOp.union(communes.values()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The codes of the communes that have the point inside, not on their border. */
    List<String> around(Coordinate at) {
        var point = GEOMETRIES.createPoint(at);
        return communes.entrySet().stream()
                .filter(commune -> commune.getValue().contains(point))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The other communes that have this edge as well. */
    List<String> sharing(Coordinate from, Coordinate to, String code) {
        var edge = GEOMETRIES.createLineString(new Coordinate[] {from, to});
        return communes.entrySet().stream()
                .filter(commune -> !commune.getKey().equals(code))
                .filter(commune -> commune.getValue().getEnvelopeInternal().intersects(from)
                        && commune.getValue().getBoundary().covers(edge))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** At most this far: a degree of longitude is taken to be as long as one of latitude. */
    double metresTo(Geometry geometry, Coordinate point) {
        return geometry.distance(GEOMETRIES.createPoint(point)) * METRES_OF_A_DEGREE;
    }

    private static Geometry geometry(JsonObject geometry) {
        var coordinates = geometry.getJsonArray("coordinates");
        var polygons = geometry.getString("type").equals("Polygon")
                ? List.of(coordinates)
                : coordinates.getValuesAs(JsonArray.class);
        return GEOMETRIES.createMultiPolygon(
                polygons.stream().map(Oracle::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonArray rings) {
        var lines =
                rings.getValuesAs(JsonArray.class).stream().map(Oracle::ring).toList();
        return GEOMETRIES.createPolygon(
                lines.get(0), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonArray corners) {
        return GEOMETRIES.createLinearRing(corners.getValuesAs(JsonArray.class).stream()
                .map(corner -> new Coordinate(
                        corner.getJsonNumber(0).doubleValue(),
                        corner.getJsonNumber(1).doubleValue()))
                .toArray(Coordinate[]::new));
    }
}
