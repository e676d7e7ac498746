package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.WrongField;
import vn.hoiam.papi.DimensionSamples;
import vn.hoiam.papi.Dimensions;

class PapiResultFormTest {

    private static final int THIS_YEAR = 2026;
    private static final Dimensions DIMENSIONS = DimensionSamples.ofTheFile();

    @Test
    void is_taken_in_with_a_comma_or_a_point_and_without_a_rank() {
        var form = aForm("2022", "3", " 4,2310 ", null, " Báo cáo  PAPI 2022 ");

        assertThat(form.problems(DIMENSIONS, THIS_YEAR)).isEmpty();
        assertThat(form.published().score()).isEqualTo("4.231");
        assertThat(form.published().rank()).isNull();
        assertThat(form.published().source()).isEqualTo("Báo cáo PAPI 2022");
    }

    @ParameterizedTest
    @CsvSource({
        "2010, TOTAL, 45, 5, năm, year",
        "2027, TOTAL, 45, 5, năm, year",
        "20x6, TOTAL, 45, 5, năm, year",
        ", TOTAL, 45, 5, năm, year",
        "2022, , 45, 5, mục, dimension",
        "2017, 7, 5, 5, mục, dimension",
        "2022, 9, 5, 5, mục, dimension",
        "2022, 3.2, 5, 5, mục, dimension",
        "2022, 3, 10.01, 5, điểm, score",
        "2022, 3, 0.5, 5, điểm, score",
        "2022, TOTAL, 7.9, 5, điểm, score",
        "2016, TOTAL, 60.1, 5, điểm, score",
        "2022, 3, 4.23456, 5, điểm, score",
        "2022, 3, -4, 5, điểm, score",
        "2022, 3, 1e1, 5, điểm, score",
        "2022, 3, , 5, điểm, score",
        "2024, 3, 5, 64, hạng, rank",
        "2025, 3, 5, 35, hạng, rank",
        "2024, 3, 5, 0, hạng, rank",
        "2024, 3, 5, nhất, hạng, rank"
    })
    void says_beside_the_field_what_cannot_be(
            String year, String dimension, String score, String rank, String reason, String field) {
        var problems = aForm(year, dimension, score, rank, "Báo cáo").problems(DIMENSIONS, THIS_YEAR);

        assertThat(problems).as(reason).extracting(WrongField::field).containsExactly(field);
    }

    @Test
    void says_everything_at_once_when_nothing_was_typed() {
        assertThat(new PapiResultForm().problems(DIMENSIONS, THIS_YEAR))
                .extracting(WrongField::field)
                .containsExactly("year", "dimension", "score", "source");
    }

    @Test
    void asks_for_a_source_that_is_not_endless() {
        var form = aForm("2022", "3", "4", null, "ơ".repeat(301));

        assertThat(form.problems(DIMENSIONS, THIS_YEAR))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).containsExactly(300, 301));
    }

    @Property
    void is_never_broken_by_what_is_typed(
            @ForAll @StringLength(max = 12) String year,
            @ForAll @StringLength(max = 12) String score,
            @ForAll @StringLength(max = 12) String rank) {
        var form = aForm(year, "TOTAL", score, rank, "Báo cáo");

        if (form.problems(DIMENSIONS, THIS_YEAR).isEmpty()) {
            assertThat(form.published().year()).isBetween(2011, THIS_YEAR);
        }
    }

    private static PapiResultForm aForm(String year, String dimension, String score, String rank, String source) {
        var form = new PapiResultForm();
        form.setYear(year);
        form.setDimension(dimension);
        form.setScore(score);
        form.setRank(rank);
        form.setSource(source);
        return form;
    }
}
