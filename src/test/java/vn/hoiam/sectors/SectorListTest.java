package vn.hoiam.sectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoiam.texts.Bilingual;

class SectorListTest {

    private static final LocalDate BEGIN = LocalDate.parse("2025-07-01");
    private static final LocalDate RENAMED = LocalDate.parse("2026-06-01");
    private static final LocalDate ENDED = LocalDate.parse("2026-12-01");

    private final SectorList sectors = new SectorList(List.of(
            row("VAN_HOA", "Văn hóa", RENAMED, ENDED, 2),
            row("VAN_HOA", "Văn hóa, thể thao", BEGIN, RENAMED, 2),
            row("THUE", "Thuế, phí", ENDED, null, 3),
            row("DAT_DAI", "Đất đai", BEGIN, null, 1)));

    @Test
    void offer_those_in_force_on_the_day_in_the_order_of_the_list() {
        assertThat(sectors.inForce(ENDED.minusDays(1))).extracting(Sector::code).containsExactly("DAT_DAI", "VAN_HOA");
        assertThat(sectors.inForce(ENDED)).extracting(Sector::code).containsExactly("DAT_DAI", "THUE");
    }

    @Test
    void keep_for_old_petitions_those_that_are_no_more() {
        assertThat(sectors.begun(ENDED)).extracting(Sector::code).containsExactly("DAT_DAI", "VAN_HOA", "THUE");
        assertThat(sectors.begun(ENDED.minusDays(1))).extracting(Sector::code).containsExactly("DAT_DAI", "VAN_HOA");
    }

    @Test
    void show_the_name_of_the_day_then_the_last_one_and_before_the_first_day_the_first() {
        var culture = sectors.find("VAN_HOA").orElseThrow();

        assertThat(culture.name(BEGIN.minusDays(1)).vi()).isEqualTo("Văn hóa, thể thao");
        assertThat(culture.name(RENAMED.minusDays(1)).vi()).isEqualTo("Văn hóa, thể thao");
        assertThat(culture.name(RENAMED).vi()).isEqualTo("Văn hóa");
        assertThat(culture.name(ENDED.plusYears(3)).vi()).isEqualTo("Văn hóa");
    }

    @Test
    void mark_in_lists_what_is_no_more_with_its_last_day() {
        var culture = sectors.find("VAN_HOA").orElseThrow();

        assertThat(culture.label(ENDED.minusDays(1)).vi()).isEqualTo("Văn hóa");
        assertThat(culture.label(ENDED))
                .isEqualTo(new Bilingual("Văn hóa (đến 30/11/2026)", "Văn hóa (until 30 Nov 2026)"));
    }

    @Test
    void of_the_release_are_twenty_and_the_last_is_for_all_else() {
        var filed = SectorSamples.ofTheFile();

        assertThat(filed.inForce(BEGIN))
                .hasSize(20)
                .last()
                .extracting(Sector::code)
                .isEqualTo(Sector.OTHER);
        assertThat(filed.all()).allMatch(sector -> sector.code().matches(Sector.CODE));
    }

    private static SectorName row(String code, String name, LocalDate from, LocalDate until, int position) {
        return new SectorName(code, new Bilingual(name, name), from, until, position);
    }
}
