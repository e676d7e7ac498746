package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.NotFound;
import vn.hoiam.store.Database;

/** The plan of 2023 as it stands in the database. */
class PlansIT {

    @RegisterExtension
    final Database database = new Database();

    private Plans plans;
    private PlanDocument plan;

    @BeforeEach
    void open() {
        plans = PlanSamples.plans(database.em());
        plan = plans.get("PAPI-2023");
    }

    @Test
    void have_all_forty_eight_duties_in_their_order() {
        assertThat(plans.tasks(plan))
                .extracting(PlanTask::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 48).boxed().toList());
    }

    @Test
    void name_one_lead_and_one_head_for_every_duty_in_both_languages() {
        assertThat(plans.tasks(plan)).allSatisfy(task -> {
            assertThat(task.lead().name().vi()).isNotBlank();
            assertThat(task.lead().name().en()).isNotBlank();
            assertThat(task.lead().head().vi()).isNotBlank();
            assertThat(task.lead().head().en()).isNotBlank();
            assertThat(task.title().vi()).isNotBlank();
            assertThat(task.title().en()).isNotBlank();
            assertThat(task.part()).isNotNull();
        });
    }

    @Test
    void let_the_issuer_answer_where_the_plan_names_nobody() {
        assertThat(plans.tasks(plan).stream().filter(task -> !task.leadStated()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.lead().code()).isEqualTo("UBND_TINH"));
    }

    @Test
    void have_duties_for_each_of_the_eight_dimensions() {
        assertThat(plans.tasks(plan).stream()
                        .filter(task -> task.dimension() != null)
                        .map(task -> task.dimension().whole())
                        .distinct())
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void keep_the_last_day_in_time_where_the_plan_says_before_a_day() {
        var halfYear = plans.tasks(plan).get(27);

        assertThat(halfYear.dueOn()).isEqualTo("2023-06-09");
        assertThat(halfYear.quarter()).isEqualTo(2);
        assertThat(halfYear.partners()).extracting(PlanBody::code).containsExactly("SO_NOI_VU");
    }

    @Test
    void do_not_know_a_plan_that_nobody_published() {
        assertThatThrownBy(() -> plans.get("PAPI-1999")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead = null",
                "lead = 'KHONG_CO'",
                "quarter = 5",
                "quarter = 1",
                "quarter = null",
                "product_vi = null",
                "part = 'Z'",
                "dimension = '3.22'"
            })
    void cannot_stand_without_one_lead_or_with_a_quarter_that_is_none(String change) throws SQLException {
        try (var connection = Database.connectAsOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> statement.executeUpdate("update plan_task set " + change + " where number = 28"))
                    .isInstanceOf(SQLException.class);
            connection.rollback();
        }
    }

    @Test
    void cannot_have_a_body_without_a_head() throws SQLException {
        try (var connection = Database.connectAsOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> statement.executeUpdate("update plan_body set head_vi = null"))
                    .isInstanceOf(SQLException.class);
            connection.rollback();
        }
    }

    @Test
    void are_not_the_serving_roles_to_change() throws SQLException {
        try (var connection = Database.connectAsApp();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update plan_task set lead = 'SO_NOI_VU'"))
                    .hasMessageContaining("only a draft is changed");
        }
    }
}
