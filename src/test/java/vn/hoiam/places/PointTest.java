package vn.hoiam.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {

    private static final Point PHO_HIEN = new Point(20.6464, 106.0511);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20.6464, 106.0511",
                "20.6464 106.0511",
                "20.6464,106.0511",
                "20.6464; 106.0511",
                "(20.6464, 106.0511)",
                "20.6464N 106.0511E",
                "20.6464° N, 106.0511° E",
                "n20.6464 e106.0511",
                "20.6464°B 106.0511°Đ",
                "20,6464 106,0511",
                "20,6464, 106,0511",
                "20,6464; 106,0511",
                "106.0511, 20.6464",
                "106.0511E 20.6464N",
                "  20.6464000001 ,  106.0511000001 "
            })
    void reads_a_pair_copied_from_another_map_into_either_field(String pair) {
        assertThat(Point.typed(pair, null)).contains(PHO_HIEN);
        assertThat(Point.typed("", pair)).contains(PHO_HIEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20.6464|106.0511",
                "20,6464|106,0511",
                "20.6464 N|106.0511 E",
                "+20.6464°|106.0511°",
                "106.0511|20.6464"
            })
    void reads_one_degree_in_each_field(String lat, String lng) {
        assertThat(Point.typed(lat, lng)).contains(PHO_HIEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20.6464|",
                "|106.0511",
                "ngã tư chợ|",
                "20.6464|chợ",
                "120.1|130.1",
                "20.6464N|106.0511N",
                "N20.6464S|106.0511",
                "20,6464|",
                "20.6464, 106.0511|106.0511",
                "20.6464, 106.0511, 17|",
                "1e2|106",
                "NaN|NaN",
                "99999999999999999999|1"
            })
    void reads_nothing_else(String lat, String lng) {
        assertThat(Point.typed(lat, lng)).isEmpty();
    }

    @Test
    void reads_nothing_out_of_nothing_and_gives_up_on_far_too_much() {
        assertThat(Point.typed(null, null)).isEmpty();
        assertThat(Point.typed(" ", "")).isEmpty();
        assertThat(Point.typed("1 ".repeat(50_000), "")).isEmpty();
        assertThat(Point.typed("2".repeat(100_000), "1")).isEmpty();
    }

    @Test
    void south_and_west_are_negative() {
        assertThat(Point.typed("33.5S 70.25W", "")).contains(new Point(-33.5, -70.25));
        assertThat(Point.typed("-33.5", "-70.25")).contains(new Point(-33.5, -70.25));
    }

    @Property
    void what_it_writes_it_reads_again(
            @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lng) {
        var point = Point.typed(String.format(Locale.ROOT, "%.5f", lat), String.format(Locale.ROOT, "%.5f", lng))
                .orElseThrow();

        assertThat(Point.typed(point.latText() + ", " + point.lngText(), "")).contains(point);
        assertThat(Point.typed(point.latText(), point.lngText())).contains(point);
    }
}
