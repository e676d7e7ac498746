package vn.hoiam.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoiam.places.ProvinceSketch.Outline;

class ProvinceSketchTest {

    private final ProvinceSketch sketch = ProvinceSketch.ofThisRelease();

    @Test
    void shows_every_commune_once_and_on_the_paper() {
        assertThat(sketch.outlines()).hasSize(104).extracting(Outline::code).doesNotHaveDuplicates();
        assertThat(sketch.outlines()).allSatisfy(outline -> {
            assertThat(outline.x()).isBetween(1, ProvinceSketch.WIDTH - 1);
            assertThat(outline.y()).isBetween(1, ProvinceSketch.HEIGHT - 1);
            assertThat(outline.path()).startsWith("M").endsWith("z");
        });
    }

    @Test
    void north_is_up_and_east_is_right() {
        // Khoái Châu lies north of Phố Hiến.
        assertThat(of("12205").y()).isLessThan(of("11953").y());
        assertThat(sketch.outlines().stream().mapToInt(Outline::x).max().orElseThrow())
                .isGreaterThan(of("11953").x());
    }

    @Test
    void the_middle_of_most_communes_lies_in_them() {
        var boundaries = Boundaries.ofThisRelease();

        assertThat(boundaries.list())
                .filteredOn(boundary -> boundary.contains(
                        boundary.middle().lat(), boundary.middle().lng()))
                .hasSizeGreaterThan(100);
    }

    private Outline of(String code) {
        return sketch.outlines().stream()
                .filter(outline -> outline.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
