package vn.hoiam.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "pho hien, pho hien, 0",
        "pho hien, pho hieu, 1",
        "pho hien, po hien, 1",
        "pho hien, pho hienn, 1",
        "pho hien, pho hein, 1",
        "yen my, an thi, 5",
        "'', an thi, 6"
    })
    void counts_the_letters_that_differ(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one)).isEqualTo(distance);
    }
}
