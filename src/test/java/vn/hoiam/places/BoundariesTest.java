package vn.hoiam.places;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import vn.hoiam.places.Boundary.Ring;

class BoundariesTest {

    private static final Oracle ORACLE = Oracle.ofThisRelease();

    private final Boundaries boundaries = Boundaries.ofThisRelease();

    @ParameterizedTest
    @CsvFileSource(resources = "/places/inside.csv", numLinesToSkip = 1)
    void a_point_inside_a_commune_is_found_in_it_and_in_no_other(String code, double lat, double lng) {
        assertThat(boundaries.find(lat, lng)).contains(code);
        assertThat(boundaries.all(lat, lng)).containsExactly(code);
    }

    /** At 0 metres it stands on the line itself and belongs to one of the two, never to none and never to both. */
    @ParameterizedTest
    @CsvFileSource(resources = "/places/border.csv", numLinesToSkip = 1)
    void a_point_near_a_border_is_found_on_its_side_of_it(
            String code, String neighbour, int metres, double lat, double lng) {
        var found = boundaries.all(lat, lng);

        assertThat(found).hasSize(1).isSubsetOf(List.of(code, neighbour));
        if (metres > 0) {
            assertThat(found).containsExactly(code);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/places/outside.csv", numLinesToSkip = 1)
    void a_point_beyond_the_border_of_the_province_is_in_no_commune(int metres, double lat, double lng) {
        assertThat(boundaries.find(lat, lng)).as("%d m away", metres).isEmpty();
    }

    @Property(tries = 2_000)
    void another_way_of_finding_finds_the_same(
            @ForAll @DoubleRange(min = 20.2, max = 21.1) double lat,
            @ForAll @DoubleRange(min = 105.8, max = 106.7) double lng) {
        assertThat(Boundaries.ofThisRelease().all(lat, lng)).isEqualTo(ORACLE.around(new Coordinate(lng, lat)));
    }

    /** The samples are as many as was asked for: five in each commune, a hundred at borders, twenty outside. */
    @Test
    void there_are_enough_points_to_believe_it() throws IOException {
        assertThat(lines("inside.csv")).hasSize(104 * 5);
        assertThat(lines("inside.csv").stream().map(line -> line.split(",")[0]).distinct())
                .hasSize(104);
        assertThat(lines("border.csv")).hasSize(100);
        assertThat(lines("outside.csv")).hasSize(20);
    }

    @Test
    void a_browser_gets_every_outline_in_less_than_sixty_kilobytes() throws IOException {
        var compact = boundaries.compact();
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(compact);
        }
        assertThat(zipped.size()).isLessThan(60 * 1024);

        try (var reader = Json.createReader(new ByteArrayInputStream(compact))) {
            var codes = reader.readObject();
            assertThat(codes).hasSize(104);
            for (var boundary : boundaries.list()) {
                var rings = codes.getJsonArray(boundary.code());
                assertThat(rings).hasSameSizeAs(boundary.rings());
                for (int i = 0; i < rings.size(); i++) {
                    assertSame(rings.getJsonArray(i), boundary.rings().get(i));
                }
            }
        }
    }

    private static void assertSame(JsonArray steps, Ring ring) {
        var east = 0L;
        var north = 0L;
        for (int i = 0; i < ring.lng().length; i++) {
            east += steps.getJsonNumber(2 * i).longValue();
            north += steps.getJsonNumber(2 * i + 1).longValue();
            assertThat(east / 1e5).isEqualTo(ring.lng()[i]);
            assertThat(north / 1e5).isEqualTo(ring.lat()[i]);
        }
    }

    private static List<String> lines(String file) throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/places", file));
        return lines.subList(1, lines.size());
    }

    @ParameterizedTest
    @CsvSource({
        "Hà Nội, 21.0285, 105.8542",
        "Nam Định, 20.4200, 106.1683",
        "Hải Dương, 20.9400, 106.3330",
        "Phủ Lý, 20.5411, 105.9139",
        "the sea off Tiền Hải, 20.3000, 106.9000",
        "nowhere, NaN, NaN",
        "far beyond, 1e308, -1e308"
    })
    void a_point_outside_the_province_is_in_no_commune(String place, double lat, double lng) {
        assertThat(boundaries.find(lat, lng)).as(place).isEmpty();
    }

    @Property(tries = 5_000)
    void communes_do_not_overlap(
            @ForAll @DoubleRange(min = 20.2, max = 21.1) double lat,
            @ForAll @DoubleRange(min = 105.8, max = 106.7) double lng) {
        assertThat(Boundaries.ofThisRelease().all(lat, lng)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_hole_and_the_water_between_two_islands_lie_outside() {
        var islands = read("""
                {"day": "2025-07-01", "features": [{"properties": {"code": "1"}, "geometry": {"type": "MultiPolygon", "coordinates": [
                  [[[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], [[3, 3], [6, 3], [6, 6], [3, 6], [3, 3]]],
                  [[[20, 0], [29, 0], [29, 9], [20, 9], [20, 0]]]]}}]}
                """);

        assertThat(islands.find(1, 1)).contains("1");
        assertThat(islands.find(5, 25)).contains("1");
        assertThat(islands.find(4, 4)).isEmpty();
        assertThat(islands.find(5, 15)).isEmpty();
    }

    @Test
    void a_point_on_a_common_border_lies_in_one_of_the_two() {
        var neighbours = read("""
                {"day": "2025-07-01", "features": [
                  {"properties": {"code": "1"}, "geometry": {"type": "Polygon",
                    "coordinates": [[[0, 0], [5, 0], [7, 9], [0, 9], [0, 0]]]}},
                  {"properties": {"code": "2"}, "geometry": {"type": "Polygon",
                    "coordinates": [[[5, 0], [12, 0], [12, 9], [7, 9], [5, 0]]]}}]}
                """);

        for (double lat = 0; lat < 9; lat += 0.5) {
            assertThat(neighbours.all(lat, 5 + lat * 2 / 9)).hasSize(1);
        }
    }

    private static Boundaries read(String geoJson) {
        return Boundaries.read(new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8)));
    }
}
