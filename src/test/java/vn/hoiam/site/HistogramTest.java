package vn.hoiam.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.hoiam.site.Histogram.Band;
import vn.hoiam.site.Histogram.Line;

class HistogramTest {

    @Test
    void of_nothing_still_has_a_scale() {
        var plot = Histogram.of(List.of(new Band("0–1", 0, 0)));

        assertThat(plot.lines()).extracting(Line::value).containsExactly(0L, 1L);
        assertThat(plot.columns()).singleElement().satisfies(column -> assertThat(column.lowerHeight())
                .isZero());
    }

    @Test
    void has_a_scale_of_round_numbers() {
        assertThat(Histogram.of(List.of(new Band("", 34, 0))).lines())
                .extracting(Line::value)
                .containsExactly(0L, 10L, 20L, 30L, 40L);
        assertThat(Histogram.of(List.of(new Band("", 1_234, 0))).lines())
                .extracting(Line::value)
                .containsExactly(0L, 500L, 1000L, 1500L);
    }

    @Property
    void draws_columns_as_high_as_their_counts_and_inside_the_picture(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000) Long> counts) {
        var plot = Histogram.of(
                counts.stream().map(count -> new Band("", count, count / 3)).toList());
        var highest = plot.lines().get(plot.lines().size() - 1);

        assertThat(plot.lines()).hasSizeLessThanOrEqualTo(6);
        for (var column : plot.columns()) {
            assertThat(column.upperTop()).isBetween(0.0, (double) plot.base());
            assertThat(column.x() + column.width()).isLessThanOrEqualTo(plot.width());
            var drawn = (column.lowerHeight() + column.upperHeight()) / (plot.base() - highest.y());
            assertThat(drawn)
                    .isCloseTo((double) column.total() / highest.value(), org.assertj.core.data.Offset.offset(0.002));
        }
    }

    @Test
    void a_strip_is_filled_by_its_parts() {
        assertThat(Strip.of(1, 2, 1, 0).parts())
                .extracting(Strip.Part::x, Strip.Part::width)
                .containsExactlyElementsOf(Stream.of("0.0% 25.0%", "25.0% 50.0%", "75.0% 25.0%", "100.0% 0.0%")
                        .map(part -> org.assertj.core.groups.Tuple.tuple((Object[]) part.split(" ")))
                        .toList());
        assertThat(Strip.of(0, 0).parts()).extracting(Strip.Part::width).containsOnly("0.0%");
    }
}
