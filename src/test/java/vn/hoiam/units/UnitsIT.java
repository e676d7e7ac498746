package vn.hoiam.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.NotFound;
import vn.hoiam.store.Database;
import vn.hoiam.store.EditionSamples;

class UnitsIT {

    @RegisterExtension
    final Database database = new Database();

    private final Units units = new Units();

    @BeforeEach
    void on_a_day_in_november_2026() {
        units.em = database.em();
        units.clock = on("2026-11-23");
        units.editions = EditionSamples.editions(database.em(), units.clock);
    }

    @Test
    void a_code_means_the_unit_that_bears_it_today() {
        assertThat(units.get("11953").fullName().vi()).isEqualTo("phường Phố Hiến");
        assertThat(units.get("12004").name()).isEqualTo("Như Quỳnh");
        assertThat(units.find("323")).isEmpty();
        assertThatThrownBy(() -> units.get("99999")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_code_meant_another_unit_before_the_reform() {
        units.clock = on("2025-06-30");

        assertThat(units.get("11953").fullName().vi()).isEqualTo("phường Hiến Nam");
        assertThat(units.get("12004").name()).isEqualTo("Đình Dù");
    }

    @Test
    void each_commune_of_today_lies_within_the_province() {
        var province = units.province();

        assertThat(province.fullName().vi()).isEqualTo("tỉnh Hưng Yên");
        assertThat(units.inForceOn(LocalDate.parse("2026-11-23")))
                .hasSize(105)
                .allMatch(unit -> unit.isWithin(province));
    }

    @ParameterizedTest
    @CsvSource({"2023-05-01, 421, 18", "2025-03-01, 381, 18", "2025-06-30, 381, 18", "2025-07-01, 104, 0"})
    void each_time_had_its_own_units(LocalDate day, int communes, int districts) {
        var inForce = units.inForceOn(day);

        assertThat(inForce)
                .filteredOn(unit -> unit.level() == UnitLevel.COMMUNE)
                .hasSize(communes);
        assertThat(inForce)
                .filteredOn(unit -> unit.level() == UnitLevel.DISTRICT)
                .hasSize(districts);
    }

    @Test
    void communes_stand_in_the_order_of_the_vietnamese_alphabet() {
        assertThat(units.communes()).hasSize(104);
        assertThat(units.communes())
                .extracting(UnitRow::name)
                .startsWith("A Sào", "Ái Quốc", "Ân Thi")
                .containsSubsequence("Diên Hà", "Đại Đồng", "Đồng Bằng", "Đức Hợp");
    }

    @Test
    void what_is_known_of_units_is_read_once_and_then_asked_without_the_database() {
        var phoHien = units.get("11953");
        units.communes();
        units.em = null;

        assertThat(units.communes()).hasSize(104);
        assertThat(units.row(phoHien.id()).fullName()).isEqualTo(phoHien.fullName());
        assertThat(units.search().find("Liên Phương").candidates())
                .extracting(candidate -> candidate.unit().code())
                .containsExactly("11953");
    }

    @Test
    void a_unit_is_found_again_by_its_id() {
        var phoHien = units.get("11953");

        assertThat(units.byId(phoHien.id())).isEqualTo(phoHien);
        assertThatThrownBy(() -> units.byId(-1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.row(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_tables_hold_what_the_files_of_the_release_say() {
        var held = database.em()
                .createQuery("select s from Succession s", Succession.class)
                .getResultStream()
                .map(Succession::row)
                .toList();

        assertThat(held).containsExactlyInAnyOrderElementsOf(UnitSamples.successions());
        assertThat(held).filteredOn(step -> !step.confirmed()).hasSize(32);
        assertThat(held).filteredOn(step -> step.share() == Share.PART).hasSize(6);
    }

    @Test
    void a_unit_to_come_is_offered_to_nobody_before_its_day() {
        UnitSamples.merge(database.em(), "2026-12-01", Share.WHOLE, "12205", "Khoái Ninh", "12205", "12247");

        for (var typed : List.of("Khoái Ninh", "xã Khoái Ninh", "Khoái Ninhh")) {
            var match = units.search().find(typed);
            assertThat(match.candidates())
                    .extracting(found -> found.unit().name())
                    .doesNotContain("Khoái Ninh");
            assertThat(match).isInstanceOfSatisfying(UnitMatch.None.class, none -> assertThat(none.near())
                    .extracting(found -> found.unit().name())
                    .doesNotContain("Khoái Ninh"));
        }
        assertThat(units.communes()).hasSize(104).extracting(UnitRow::name).doesNotContain("Khoái Ninh");
        assertThat(units.bearing("12205").get(0).name()).isEqualTo("Khoái Châu");
        assertThat(units.find("12205", LocalDate.parse("2026-12-01"))).isPresent();

        units.clock = on("2026-12-01");
        assertThat(units.search().find("xã Khoái Ninh").isCertain()).isTrue();
        assertThat(units.bearing("12205").get(0).name()).isEqualTo("Khoái Ninh");
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
