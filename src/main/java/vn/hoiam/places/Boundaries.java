package vn.hoiam.places;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoiam.places.Boundary.Ring;

/** The communes on the map, as they were on the day it was drawn for: in which of them a point lies. */
public final class Boundaries {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final double STEPS = 1e5;

    private final LocalDate day;
    private final List<Boundary> boundaries;

    Boundaries(LocalDate day, List<Boundary> boundaries) {
        this.day = day;
        this.boundaries = List.copyOf(boundaries);
    }

    /** Those of the release, read when first asked for. */
    public static Boundaries ofThisRelease() {
        return Held.BOUNDARIES;
    }

    /** Reads a GeoJSON collection of (multi)polygons that carry the code of their unit. */
    static Boundaries read(InputStream geoJson) {
        try (var reader = JSON.createReader(geoJson)) {
            var collection = reader.readObject();
            return new Boundaries(
                    LocalDate.parse(collection.getString("day")),
                    collection.getJsonArray("features").getValuesAs(JsonObject.class).stream()
                            .map(Boundaries::boundary)
                            .toList());
        }
    }

    /** The day on which the communes of the map bore their codes; codes are borne by others later. */
    public LocalDate day() {
        return day;
    }

    /** The code of the commune in which the point lies; empty outside the province. */
    public Optional<String> find(double lat, double lng) {
        return boundaries.stream()
                .filter(boundary -> boundary.contains(lat, lng))
                .map(Boundary::code)
                .findFirst();
    }

    /**
     * All outlines for a browser, as small as they go over the wire: for each code its rings, as steps of a hundred thousandth of
     * a degree – the fineness of the source – from one corner to the next, east before north, the first from 0.
     */
    public byte[] compact() {
        var codes = JSON.createObjectBuilder();
        for (var boundary : boundaries) {
            var rings = JSON.createArrayBuilder();
            boundary.rings().forEach(ring -> rings.add(steps(ring)));
            codes.add(boundary.code(), rings);
        }
        return codes.build().toString().getBytes(StandardCharsets.US_ASCII);
    }

    Optional<Boundary> get(String code) {
        return boundaries.stream()
                .filter(boundary -> boundary.code().equals(code))
                .findFirst();
    }

    List<Boundary> list() {
        return boundaries;
    }

    List<String> all(double lat, double lng) {
        return boundaries.stream()
                .filter(boundary -> boundary.contains(lat, lng))
                .map(Boundary::code)
                .toList();
    }

    private static Boundary boundary(JsonObject feature) {
        var geometry = feature.getJsonObject("geometry");
        var coordinates = geometry.getJsonArray("coordinates");
        var polygons = geometry.getString("type").equals("Polygon")
                ? List.of(coordinates)
                : coordinates.getValuesAs(JsonArray.class);
        var rings = new ArrayList<Ring>();
        for (var polygon : polygons) {
            polygon.getValuesAs(JsonArray.class).forEach(ring -> rings.add(ring(ring)));
        }
        return new Boundary(feature.getJsonObject("properties").getString("code"), rings);
    }

    private static Ring ring(JsonArray points) {
        var lng = new double[points.size()];
        var lat = new double[points.size()];
        for (int i = 0; i < points.size(); i++) {
            var point = points.getJsonArray(i);
            lng[i] = point.getJsonNumber(0).doubleValue();
            lat[i] = point.getJsonNumber(1).doubleValue();
        }
        return new Ring(lng, lat);
    }

    private static JsonArray steps(Ring ring) {
        var steps = JSON.createArrayBuilder();
        var lng = 0L;
        var lat = 0L;
        for (int i = 0; i < ring.lng().length; i++) {
            var east = Math.round(ring.lng()[i] * STEPS);
            var north = Math.round(ring.lat()[i] * STEPS);
            steps.add(east - lng).add(north - lat);
            lng = east;
            lat = north;
        }
        return steps.build();
    }

    private static final class Held {

        static final Boundaries BOUNDARIES = load();

        private static Boundaries load() {
            try (var geoJson = Boundaries.class.getResourceAsStream("/db/units/boundaries.geojson")) {
                return read(geoJson);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
