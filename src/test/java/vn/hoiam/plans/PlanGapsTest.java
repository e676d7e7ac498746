package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoiam.texts.Bilingual;

/** What a plan leaves open. */
class PlanGapsTest {

    private static final Bilingual PRODUCT = new Bilingual("Báo cáo", "Report");
    private static final Set<String> COMMUNES = Set.of("UBND_XA");

    @Test
    void a_task_says_product_lead_and_quarter_or_day() {
        var gaps = PlanGaps.of(List.of(
                aTask(1, "UBND_XA", true, PRODUCT, 2, null),
                aTask(2, "UBND_XA", true, null, 2, null),
                aTask(3, "UBND_XA", false, PRODUCT, null, null)));

        assertThat(gaps.isChild()).isFalse();
        assertThat(gaps.incomplete()).extracting(open -> open.task().number()).containsExactly(2, 3);
        assertThat(gaps.incomplete())
                .extracting(PlanGaps.Incomplete::points)
                .containsExactly(List.of(PlanGaps.Point.PRODUCT), List.of(PlanGaps.Point.LEAD, PlanGaps.Point.DUE));
    }

    @Test
    void a_task_above_that_names_such_units_is_missing_until_one_carries_it_out() {
        var above = List.of(
                aTask(1, "SO_NOI_VU", true, PRODUCT, 1, null),
                aTask(2, "UBND_XA", true, PRODUCT, 1, null),
                aTask(3, "UBND_XA", true, PRODUCT, 1, null));

        assertThat(PlanGaps.of(List.of(aTask(1, "UBND_XA", true, PRODUCT, 2, 3)), above, COMMUNES)
                        .missing())
                .extracting(PlanTask::number)
                .containsExactly(2);
        assertThat(PlanGaps.of(
                                List.of(
                                        aTask(1, "UBND_XA", true, PRODUCT, 2, 3),
                                        aTask(2, "UBND_XA", true, PRODUCT, 2, 2)),
                                above,
                                COMMUNES)
                        .isNothing())
                .isTrue();
    }

    @Test
    void where_the_plan_above_names_them_nowhere_all_its_tasks_are_theirs() {
        var above =
                List.of(aTask(1, "SO_NOI_VU", true, PRODUCT, 1, null), aTask(2, "UBND_TINH", true, PRODUCT, 1, null));

        assertThat(PlanGaps.of(List.of(), above, COMMUNES).missing()).hasSize(2);
        assertThat(PlanGaps.of(List.of(), above, Set.of()).missing()).hasSize(2);
    }

    private static PlanTask aTask(
            int number, String lead, boolean isStated, Bilingual product, Integer quarter, Integer above) {
        var like = PlanSamples.aTask(quarter, null);
        return new PlanTask(
                like.plan(),
                number,
                like.part(),
                null,
                new PlanBody(lead, PRODUCT, PRODUCT, null, false, null, null),
                isStated,
                List.of(),
                like.title(),
                product,
                quarter,
                null,
                null,
                "I",
                TaskMeasure.PLAIN,
                above);
    }
}
