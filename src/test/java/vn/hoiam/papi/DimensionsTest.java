package vn.hoiam.papi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionsTest {

    private final Dimensions dimensions = DimensionSamples.ofTheFile();

    @ParameterizedTest
    @CsvSource({"2011, 6", "2017, 6", "2018, 8", "2026, 8"})
    void are_six_until_2017_and_eight_since(int year, int many) {
        assertThat(dimensions.ofYear(year)).hasSize(many);
    }

    @ParameterizedTest
    @CsvSource({"2018, 28", "2019, 29", "2020, 29", "2021, 28", "2024, 28"})
    void have_as_many_parts_as_papi_asked_about_in_each_year(int year, int parts) {
        assertThat(dimensions.inForceOn(LocalDate.of(year, 1, 1)).stream().filter(asked -> !asked.isWhole()))
                .hasSize(parts);
    }

    @Test
    void know_building_permits_until_2020_only() {
        assertThat(dimensions.find("5.2", LocalDate.parse("2020-12-31"))).isPresent();
        assertThat(dimensions.find("5.2", LocalDate.parse("2021-01-01"))).isEmpty();
    }

    @Test
    void name_the_whole_that_a_part_belongs_to() {
        var part = dimensions.find("3.2", LocalDate.parse("2023-01-01")).orElseThrow();

        assertThat(part.whole()).isEqualTo("3");
        assertThat(part.isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.9999, false",
        "1, 1, true",
        "1, 10, true",
        "1, 10.0001, false",
        "8, 45.366, true",
        "8, 80.1, false"
    })
    void score_from_one_to_ten_each(int many, BigDecimal score, boolean isAdmitted) {
        assertThat(Scale.ofTotal(2021, many).admits(score)).isEqualTo(isAdmitted);
    }

    @ParameterizedTest
    @CsvSource({"2024, 63, true", "2024, 64, false", "2025, 34, true", "2025, 35, false", "2021, 0, false"})
    void rank_among_the_provinces_of_the_year(int year, int rank, boolean isAdmitted) {
        assertThat(Scale.ofDimension(year).admitsRank(rank)).isEqualTo(isAdmitted);
    }

    @Test
    void are_known_wherever_a_sector_touches_one() throws IOException {
        try (var rows = Files.lines(Path.of("db/papi/sectors.csv")).skip(1)) {
            assertThat(rows.map(row -> row.split(","))).isNotEmpty().allSatisfy(row -> assertThat(
                            dimensions.find(row[2], LocalDate.parse(row[3])))
                    .as(String.join(",", row))
                    .isPresent());
        }
    }
}
