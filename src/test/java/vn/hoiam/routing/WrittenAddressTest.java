package vn.hoiam.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.UnitSearch;

class WrittenAddressTest {

    private static final UnitSearch SEARCH = UnitSamples.search();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thôn Ninh Tập, xã Khoái Châu, tỉnh Hưng Yên | 12205",
                "xã Khoái Châu | 12205",
                "Khoái Châu, Hưng Yên | 12205",
                "khoai chau, hung yen | 12205",
                "Đầu cầu An Tảo, phường Phố Hiến | 11953",
                "Số 10 đường Nguyễn Văn Linh, phường Phố Hiến, Hưng Yên, Việt Nam | 11953",
                "Ngõ 12, P. Phố Hiến, 17000 | 11953",
            })
    void names_its_commune(String written, String code) {
        assertThat(WrittenAddress.of(written).match(SEARCH))
                .isInstanceOfSatisfying(
                        UnitMatch.One.class,
                        one -> assertThat(one.unit().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thái Bình", "Số 5, huyện Yên Mỹ", "Tân Tiến", "Đồng Than, Yên Mỹ, Hưng Yên"})
    void asks_which_where_it_may_mean_several(String written) {
        var match = WrittenAddress.of(written).match(SEARCH);

        assertThat(match).isInstanceOf(UnitMatch.Several.class);
        assertThat(match.candidates()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ,", "Cạnh cây đa đầu làng", "Quận Hoàn Kiếm, Hà Nội"})
    void names_none_where_no_part_is_a_unit(String written) {
        assertThat(WrittenAddress.of(written).match(SEARCH)).isInstanceOf(UnitMatch.None.class);
    }

    @Test
    void is_read_from_its_end_however_long_it_is() {
        var written = "Thôn Đông, ".repeat(20_000) + "xã Khoái Châu";

        assertThat(WrittenAddress.of(written).parts()).hasSize(6);
        assertThat(WrittenAddress.of(written).match(SEARCH).isCertain()).isTrue();
        assertThat(WrittenAddress.of(null).parts()).isEqualTo(List.of());
    }
}
