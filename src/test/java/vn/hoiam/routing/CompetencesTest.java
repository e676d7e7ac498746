package vn.hoiam.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.routing.Competences.CONDUCT;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides, by whose decision or conduct a petition is about, before and after the districts ended. */
class CompetencesTest {

    @ParameterizedTest
    @CsvSource({
        "complaint_1, COMMUNE_STAFF, COMMUNE_CHAIRMAN, COMMUNE_CHAIRMAN",
        "complaint_1, COMMUNE_LEADERS, COMMUNE_CHAIRMAN, COMMUNE_CHAIRMAN",
        "complaint_1, DISTRICT, DISTRICT_CHAIRMAN, COORDINATOR",
        "complaint_1, PROVINCE_STAFF, DEPARTMENT_DIRECTOR, DEPARTMENT_DIRECTOR",
        "complaint_1, PROVINCE_LEADERS, PROVINCIAL_CHAIRMAN, PROVINCIAL_CHAIRMAN",
        "complaint_2, COMMUNE_STAFF, DISTRICT_CHAIRMAN, PROVINCIAL_CHAIRMAN",
        "complaint_2, COMMUNE_LEADERS, DISTRICT_CHAIRMAN, PROVINCIAL_CHAIRMAN",
        "complaint_2, DISTRICT, PROVINCIAL_CHAIRMAN, PROVINCIAL_CHAIRMAN",
        "complaint_2, PROVINCE_STAFF, PROVINCIAL_CHAIRMAN, PROVINCIAL_CHAIRMAN",
        "complaint_2, PROVINCE_LEADERS, MINISTER, MINISTER",
        "conduct, COMMUNE_STAFF, COMMUNE_CHAIRMAN, COMMUNE_CHAIRMAN",
        "conduct, COMMUNE_LEADERS, DISTRICT_CHAIRMAN, PROVINCIAL_CHAIRMAN",
        "conduct, PROVINCE_STAFF, DEPARTMENT_DIRECTOR, DEPARTMENT_DIRECTOR",
        "conduct, UNKNOWN, COORDINATOR, COORDINATOR",
        "denunciation, COMMUNE_STAFF, COMMUNE_CHAIRMAN, COMMUNE_CHAIRMAN",
        "denunciation, COMMUNE_LEADERS, DISTRICT_CHAIRMAN, PROVINCIAL_CHAIRMAN",
        "denunciation, PROVINCE_STAFF, DEPARTMENT_DIRECTOR, DEPARTMENT_DIRECTOR",
        "denunciation, UNKNOWN, COORDINATOR, COORDINATOR",
    })
    void names_who_decides(String matter, Concerned concerned, Decider before, Decider after) {
        assertThat(decider(matter, concerned, "KHAC", "2025-06-30")).contains(before);
        assertThat(decider(matter, concerned, "KHAC", "2025-07-01")).contains(after);
    }

    @Test
    void brings_what_a_district_decided_about_land_to_the_commune_that_took_it_over() {
        assertThat(decider("complaint_1", Concerned.DISTRICT, "DAT_DAI", "2026-11-26"))
                .contains(Decider.COMMUNE_CHAIRMAN);
        assertThat(decider("complaint_1", Concerned.DISTRICT, "DAT_DAI", "2025-06-30"))
                .contains(Decider.DISTRICT_CHAIRMAN);
    }

    @Test
    void knows_nobody_who_decides_about_the_conduct_of_a_district_or_of_the_provinces_leaders() {
        assertThat(decider(CONDUCT, Concerned.DISTRICT, "CAN_BO", "2026-11-26")).isEmpty();
        assertThat(decider(CONDUCT, Concerned.PROVINCE_LEADERS, "CAN_BO", "2026-11-26"))
                .isEmpty();
    }

    @Test
    void says_one_thing_at_a_time() {
        for (var one : Competences.all()) {
            assertThat(Competences.all())
                    .filteredOn(other -> other.isOf(one.matter(), one.concerned(), one.validFrom()))
                    .filteredOn(other -> Objects.equals(other.sector(), one.sector()))
                    .as("%s", one)
                    .containsExactly(one);
        }
    }

    private static Optional<Decider> decider(String matter, Concerned concerned, String sector, String day) {
        return Competences.find(matter, concerned, sector, LocalDate.parse(day)).map(Competence::decider);
    }
}
