package vn.hoiam.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.units.UnitSamples.khoaiChau;
import static vn.hoiam.units.UnitSamples.phoHien;
import static vn.hoiam.units.UnitSamples.province;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hoiam.texts.Bilingual;

class UnitTest {

    @Test
    void bears_its_type_in_its_full_name() {
        assertThat(phoHien().fullName()).isEqualTo(new Bilingual("phường Phố Hiến", "Phố Hiến ward"));
        assertThat(province().fullName()).isEqualTo(new Bilingual("tỉnh Hưng Yên", "Hưng Yên province"));
    }

    @Test
    void is_governed_by_its_peoples_committee() {
        assertThat(khoaiChau().committee())
                .isEqualTo(new Bilingual("UBND xã Khoái Châu", "People’s Committee of Khoái Châu commune"));
    }

    @Test
    void lies_within_itself_and_its_province_but_not_in_its_neighbour() {
        assertThat(phoHien().isWithin(phoHien())).isTrue();
        assertThat(phoHien().isWithin(province())).isTrue();
        assertThat(phoHien().isWithin(khoaiChau())).isFalse();
        assertThat(province().isWithin(phoHien())).isFalse();
    }

    @Test
    void does_not_lie_in_a_province_of_the_same_code_that_ended_before() {
        var former = new Unit(new UnitRow(
                1L,
                "33",
                LocalDate.parse("2023-04-26"),
                LocalDate.parse("2025-07-01"),
                UnitLevel.PROVINCE,
                UnitType.TINH,
                "Hưng Yên",
                "Hưng Yên",
                null,
                null,
                "33",
                true));

        assertThat(phoHien().isWithin(former)).isFalse();
    }

    @Test
    void is_in_force_from_its_first_day_until_the_day_before_it_ends() {
        var former = new UnitRow(
                1L,
                "11953",
                LocalDate.parse("2023-04-26"),
                LocalDate.parse("2025-07-01"),
                UnitLevel.COMMUNE,
                UnitType.PHUONG,
                "Hiến Nam",
                "Hiến Nam",
                null,
                "323",
                "33",
                true);

        assertThat(former.isInForceOn(LocalDate.parse("2023-04-25"))).isFalse();
        assertThat(former.isInForceOn(LocalDate.parse("2023-04-26"))).isTrue();
        assertThat(former.isInForceOn(LocalDate.parse("2025-06-30"))).isTrue();
        assertThat(former.isInForceOn(LocalDate.parse("2025-07-01"))).isFalse();
    }
}
