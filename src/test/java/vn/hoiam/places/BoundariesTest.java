package vn.hoiam.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {

    private final Boundaries boundaries = Boundaries.ofThisRelease();

    @ParameterizedTest
    @CsvFileSource(resources = "/places/inside.csv", numLinesToSkip = 1)
    void a_point_inside_a_commune_is_found_in_it_and_in_no_other(String code, String name, double lat, double lng) {
        assertThat(boundaries.find(lat, lng)).as(name).contains(code);
        assertThat(boundaries.all(lat, lng)).as(name).containsExactly(code);
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
                {"features": [{"properties": {"code": "1"}, "geometry": {"type": "MultiPolygon", "coordinates": [
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
                {"features": [
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
