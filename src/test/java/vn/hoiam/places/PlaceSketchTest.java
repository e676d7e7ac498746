package vn.hoiam.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlaceSketchTest {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String PROVINCE = "33";

    @ParameterizedTest
    @CsvFileSource(resources = "/places/inside.csv", numLinesToSkip = 1)
    void the_pin_stands_on_the_paper_with_room_around(String code, double lat, double lng) {
        var sketch = PlaceSketch.of(code, new Point(lat, lng)).orElseThrow();

        assertThat(sketch.x()).isBetween(10, sketch.width() - 10);
        assertThat(sketch.y()).isBetween(10, sketch.height() - 10);
        assertThat(sketch.commune()).startsWith("M").endsWith("z");
    }

    @Test
    void a_pin_in_another_commune_stands_on_the_same_paper() {
        var own = PlaceSketch.of(KHOAI_CHAU, new Point(20.84, 105.98)).orElseThrow();
        var other = PlaceSketch.of(KHOAI_CHAU, new Point(20.6634, 106.068)).orElseThrow();

        assertThat(other.y()).isBetween(1, other.height() - 1);
        assertThat(other.y()).isGreaterThan(own.y());
        assertThat(other.around()).isNotEmpty();
    }

    @Test
    void north_is_up_and_east_is_right() {
        var here = PlaceSketch.of(PHO_HIEN, new Point(20.66, 106.06)).orElseThrow();
        var there = PlaceSketch.of(PHO_HIEN, new Point(20.67, 106.07)).orElseThrow();

        assertThat(there.x()).isGreaterThan(here.x());
        assertThat(there.y()).isLessThan(here.y());
    }

    @Test
    void a_case_of_the_province_shows_the_commune_of_the_pin() {
        assertThat(PlaceSketch.of(PROVINCE, new Point(20.6634, 106.068)))
                .isEqualTo(PlaceSketch.of(PHO_HIEN, new Point(20.6634, 106.068)));
    }

    @Test
    void what_lies_far_away_is_not_drawn() {
        assertThat(PlaceSketch.of(PHO_HIEN, new Point(-33.5, -70.25))).isEmpty();
        assertThat(PlaceSketch.of(PROVINCE, new Point(21.0285, 105.8542))).isEmpty();
    }
}
