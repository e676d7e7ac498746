package vn.hoiam.petitions.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.Problem;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.UnitSearch;
import vn.hoiam.units.Units;

class WhereaboutsTest {

    private static final Units UNITS = new Units() {

        private final UnitSearch search = UnitSamples.search();
        private final List<UnitRow> communes = UnitSamples.rows().stream()
                .filter(row -> row.level() == UnitLevel.COMMUNE && row.validUntil() == null)
                .toList();

        @Override
        public UnitSearch search() {
            return search;
        }

        @Override
        public Optional<UnitRow> onGroundOf(String code, LocalDate drawn) {
            return communes.stream()
                    .filter(commune -> commune.code().equals(code))
                    .findFirst();
        }

        @Override
        public List<UnitRow> communes() {
            return communes;
        }
    };

    private static final String IN_PHO_HIEN = "20.6634, 106.068";
    private static final String IN_HA_NOI = "21.0285, 105.8542";
    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    private final PetitionForm form = new PetitionForm();

    @Test
    void a_commune_without_a_point_is_taken() {
        assertThat(settle("Phố Hiến", "", null)).isEmpty();

        assertThat(form.getUnit()).isEqualTo(PHO_HIEN);
        assertThat(form.getLat()).isNull();
    }

    @Test
    void a_point_without_a_commune_decides_and_that_is_said() {
        var where = Whereabouts.said(UNITS, UnitChoice.made(UNITS, "", null), IN_PHO_HIEN, "", null);

        assertThat(where.settle(form)).isEmpty();
        assertThat(where.isByPoint()).isTrue();
        // Routing decides by the point, and the journal says that it did.
        assertThat(form.getUnit()).isNull();
        assertThat(form.getLat()).isEqualTo(20.6634);
        assertThat(form.getLng()).isEqualTo(106.068);
    }

    @Test
    void a_point_in_the_commune_that_was_named_is_sent_along() {
        assertThat(settle("Phố Hiến", IN_PHO_HIEN, null)).isEmpty();

        assertThat(form.getUnit()).isEqualTo(PHO_HIEN);
        assertThat(form.getLat()).isEqualTo(20.6634);
    }

    @Test
    void a_point_elsewhere_is_asked_about_and_either_may_be_meant() {
        assertThat(settle("Khoái Châu", IN_PHO_HIEN, null)).isEqualTo(List.of("unit"));

        assertThat(settle("Khoái Châu", IN_PHO_HIEN, KHOAI_CHAU + "-" + PHO_HIEN))
                .isEmpty();
        assertThat(form.getUnit()).isEqualTo(KHOAI_CHAU);
        assertThat(form.getLat()).isEqualTo(20.6634);

        assertThat(settle("Khoái Châu", IN_PHO_HIEN, PHO_HIEN + "-" + KHOAI_CHAU))
                .isEmpty();
        assertThat(form.getUnit()).isNull();
        assertThat(form.getLat()).isEqualTo(20.6634);
    }

    @Test
    void an_answer_counts_only_for_the_question_it_was_asked_with() {
        assertThat(settle("Khoái Châu", IN_PHO_HIEN, KHOAI_CHAU + "-12073")).isEqualTo(List.of("unit"));
        assertThat(settle("Khoái Châu", IN_PHO_HIEN, PHO_HIEN)).isEqualTo(List.of("unit"));
        assertThat(settle("Khoái Châu", IN_PHO_HIEN, "left-out-" + KHOAI_CHAU)).isEqualTo(List.of("unit"));
    }

    @Test
    void a_point_outside_the_province_is_kept_or_left_out_as_the_citizen_says() {
        assertThat(settle("Khoái Châu", IN_HA_NOI, null)).isEqualTo(List.of("unit"));

        assertThat(settle("Khoái Châu", IN_HA_NOI, "left-out-" + KHOAI_CHAU)).isEmpty();
        assertThat(form.getUnit()).isEqualTo(KHOAI_CHAU);
        assertThat(form.getLat()).isNull();

        assertThat(settle("Khoái Châu", IN_HA_NOI, KHOAI_CHAU + "-outside")).isEmpty();
        assertThat(form.getLat()).isEqualTo(21.0285);
    }

    @Test
    void a_name_that_means_several_is_settled_by_a_point_in_one_of_them() {
        var several = UNITS.search().find("Hưng Yên").candidates();
        assertThat(several).anyMatch(found -> found.unit().code().equals(PHO_HIEN));

        var where = Whereabouts.said(UNITS, UnitChoice.made(UNITS, "Hưng Yên", null), IN_PHO_HIEN, "", null);

        assertThat(where.settle(form)).isEmpty();
        assertThat(where.isByPoint()).isTrue();
    }

    @Test
    void an_unknown_name_never_lets_the_point_decide_alone() {
        assertThat(settle("Không có nơi này", IN_PHO_HIEN, null)).isEqualTo(List.of("unit"));
        assertThat(settle("Không có nơi này", IN_HA_NOI, null)).isEqualTo(List.of("unit"));

        assertThat(Whereabouts.said(UNITS, UnitChoice.made(UNITS, "Không có nơi này", null), IN_PHO_HIEN, "", null)
                        .further()
                        .code())
                .isEqualTo(PHO_HIEN);
        assertThat(settle("Không có nơi này", IN_PHO_HIEN, PHO_HIEN)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_and_is_no_point() {
        assertThat(settle("Phố Hiến", "ngã tư chợ", null)).isEqualTo(List.of("place"));
        assertThat(settle("", "20.6", null)).isEqualTo(List.of("place"));
    }

    private List<String> settle(String unit, String point, String answer) {
        form.setUnit(null);
        form.setLat(null);
        form.setLng(null);
        return Whereabouts.said(UNITS, UnitChoice.made(UNITS, unit, answer), point, "", answer).settle(form).stream()
                .map(Problem::field)
                .toList();
    }
}
