package vn.hoiam.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelexTest {

    @ParameterizedTest
    @CsvSource({
        "xax, xã",
        "Lieen, liên",
        "Phuwowng, phương",
        "phuwowngf, phường",
        "phuowngf, phường",
        "ddoongf, đồng",
        "Trawcs, trắc",
        "huyeenj, huyện",
        "quys, quý",
        "hoaf, hoà",
        "nguwowif, người",
        "duwowngf, dường",
        "Ddoongf, đồng",
        "Keest, kết",
        "tuaanf, tuần",
        "giawj, giặ",
        "đôngf, đồng",
        "Haof, hào",
        "muoons, muốn",
        "nuwowcs, nước",
        "tuongwf, tường"
    })
    void what_was_typed_in_telex_is_read(String typed, String meant) {
        assertThat(Telex.read(typed)).map(Folding::toned).contains(Folding.toned(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xa",
                "phuong",
                "đường",
                "Hòa",
                "fix",
                "software",
                "ok",
                "pls",
                "x",
                "UBND",
                "kẹo",
                "nghỉ",
                "VNeID"
            })
    void words_that_are_none_stay(String written) {
        assertThat(Telex.read(written)).isEmpty();
    }

    @Property
    void nothing_breaks_it(@ForAll String typed) {
        assertThat(Telex.read(typed)).isNotNull();
    }
}
