package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.store.Database;
import vn.hoiam.units.Share;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;

/** The province issues its plan of 2026; its communes owe theirs within fifteen working days. */
class ChildPlansIT {

    private static final String PHO_HIEN = "11953";
    private static final String SON_NAM = "11983";
    /** Signed on 12 January 2026: fifteen working days later is 2 February. */
    private static final String SIGNED = "2026-01-12";

    private static final LocalDate DUE = LocalDate.parse("2026-02-02");

    @RegisterExtension
    final Database database = new Database();

    private Clock clock = on("2026-01-14");
    private Account planner;
    private Account leader;
    private Account planning;
    private Account governing;

    @BeforeEach
    void sit() {
        var units = UnitSamples.units(database.em(), clock);
        planner = AccountSamples.kept(database.em(), DutyKind.PLANNER, units.get(PHO_HIEN));
        leader = AccountSamples.kept(database.em(), DutyKind.LEADER, units.get(PHO_HIEN));
        planning = AccountSamples.kept(database.em(), DutyKind.PLANNER, units.province());
        governing = AccountSamples.kept(database.em(), DutyKind.LEADER, units.province());
    }

    @Test
    void every_commune_of_the_day_owes_one_since_the_plan_of_the_province_was_published() {
        var parent = ofProvince();

        var all = duties(parent);
        assertThat(all).hasSize(104).allSatisfy(duty -> {
            assertThat(duty.issuedOn()).isEqualTo(SIGNED);
            assertThat(duty.dueOn()).isEqualTo(DUE);
            assertThat(duty.rule()).isEqualTo("plan.child_plan.2025");
            assertThat(duty.state(DUE)).isEqualTo(DutyState.OWING);
        });
        assertThat(all).extracting(PlanDuty::unit).doesNotHaveDuplicates();
        assertThat(kinds(parent)).endsWith("PLAN_PUBLISHED", "PLAN_DUTIES_OPENED");
    }

    @Test
    void a_further_edition_opens_nothing_and_moves_no_day() {
        var parent = ofProvince();
        clock = on("2026-01-20");
        desk(planning).keeping.revise(parent, "Bổ sung");
        desk(governing).review(parent);
        desk(governing).publish(parent, "9/KH-UBND", "2026-01-19");

        assertThat(duties(parent)).hasSize(104).allSatisfy(duty -> assertThat(duty.dueOn())
                .isEqualTo(DUE));
        assertThat(kinds(parent)).containsOnlyOnce("PLAN_DUTIES_OPENED");
    }

    @Test
    void nothing_is_owed_after_the_plan_of_a_commune_or_one_that_came_with_a_release() {
        var own = drafted(null);
        desk(leader).review(own);
        desk(leader).publish(own, "5/KH-UBND", SIGNED);

        assertThat(duties(own)).isEmpty();
        assertThat(duties("PAPI-2023")).isEmpty();
    }

    @Test
    void a_commune_that_had_ended_by_then_owes_nothing() {
        UnitSamples.merge(database.em(), "2026-01-10", Share.WHOLE, "99001", "Sơn Nam Mới", SON_NAM);

        var parent = ofProvince();

        assertThat(duties(parent))
                .extracting(duty -> duty.unit().code())
                .contains("99001")
                .doesNotContain(SON_NAM);
    }

    @Test
    void a_commune_that_ends_before_the_last_day_is_not_called_late() {
        var parent = ofProvince();
        UnitSamples.merge(database.em(), "2026-01-20", Share.WHOLE, "99001", "Sơn Nam Mới", SON_NAM);
        database.em().clear();

        assertThat(duty(parent, SON_NAM).state(DUE.plusDays(9))).isEqualTo(DutyState.UNIT_ENDED);
        assertThat(duties(parent)).extracting(duty -> duty.unit().code()).doesNotContain("99001");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, 2026-02-02, MET_IN_TIME, false",
        "2026-02-05, 2026-02-02, MET_IN_TIME, true",
        "2026-02-05, 2026-02-04, MET_LATE, false"
    })
    void is_met_by_the_first_plan_that_carries_it_out_in_time_by_its_own_day(
            String published, String signed, DutyState state, boolean isOutLate) {
        var parent = ofProvince();
        var child = drafted(parent);
        clock = on(published);
        desk(leader).review(child);
        desk(leader).publish(child, "5/KH-UBND", signed);

        var duty = duty(parent, PHO_HIEN);
        assertThat(duty.metBy()).isEqualTo(child);
        assertThat(duty.state(LocalDate.parse("2026-03-01"))).isEqualTo(state);
        assertThat(duty.isOutLate()).isEqualTo(isOutLate);
        assertThat(duty.publishedOn()).isEqualTo(published);
        assertThat(kinds(child)).endsWith("PLAN_PUBLISHED", "PLAN_DUTY_MET");
        assertThat(duty(parent, SON_NAM).isMet()).isFalse();
    }

    @Test
    void a_draft_meets_nothing_and_neither_does_a_plan_that_carries_out_none() {
        var parent = ofProvince();
        drafted(parent);
        assertThat(duty(parent, PHO_HIEN).isMet()).isFalse();

        var own = desk(planner).begin(PHO_HIEN, 2027);
        desk(planner).task(own, 1, "Công khai lịch tiếp công dân");
        desk(leader).review(own);
        desk(leader).publish(own, "6/KH-UBND", SIGNED);
        assertThat(duty(parent, PHO_HIEN).isMet()).isFalse();
    }

    @Test
    void until_two_tiers_districts_owed_theirs_after_the_province_and_communes_after_their_district() {
        var chains = PlanSamples.duties(database.em()).chains();

        assertThat(chains)
                .filteredOn(chain -> chain.isInForce(LocalDate.parse("2025-06-30")))
                .extracting(chain -> chain.childLevel() + " after " + chain.parentLevel())
                .containsExactlyInAnyOrder("DISTRICT after PROVINCE", "COMMUNE after DISTRICT");
        assertThat(chains)
                .filteredOn(chain -> chain.isInForce(LocalDate.parse("2025-07-01")))
                .extracting(chain -> chain.childLevel() + " after " + chain.parentLevel())
                .containsExactly("COMMUNE after PROVINCE");
    }

    @Test
    void its_unit_sees_what_it_owes_until_it_is_met_and_from_where_it_is_written() {
        var parent = ofProvince();
        assertThat(owed(planner)).singleElement().satisfies(owed -> {
            assertThat(owed.parent().number()).isEqualTo(parent);
            assertThat(owed.isToBegin()).isTrue();
        });
        assertThat(owed(leader)).singleElement().satisfies(owed -> assertThat(owed.isToBegin())
                .isFalse());
        assertThat(desk(planner).owing.below()).isEmpty();

        var child = drafted(parent);
        assertThat(owed(planner)).singleElement().satisfies(owed -> assertThat(owed.draft())
                .isEqualTo(child));
        desk(leader).review(child);
        desk(leader).publish(child, "5/KH-UBND", "2026-01-14");
        assertThat(owed(planner)).isEmpty();
    }

    @Test
    void the_province_sees_how_many_still_owe_one() {
        var parent = ofProvince();
        var child = drafted(parent);
        desk(leader).review(child);
        desk(leader).publish(child, "5/KH-UBND", "2026-01-14");

        assertThat(owed(planning)).isEmpty();
        assertThat(desk(planning).owing.below()).singleElement().satisfies(below -> {
            assertThat(below.parent().number()).isEqualTo(parent);
            assertThat(below.totals().open()).isEqualTo(103);
            assertThat(below.totals().all()).isEqualTo(104);
        });
    }

    @Test
    void nobody_without_a_part_in_plans_reads_what_is_owed() {
        ofProvince();
        var clerk = AccountSamples.kept(database.em(), DutyKind.HANDLER, unit(PHO_HIEN));

        assertThatThrownBy(() -> owed(clerk)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk(clerk).owing.below()).isInstanceOf(NotFound.class);
        assertThat(owed(AccountSamples.kept(database.em(), DutyKind.PLANNER, unit(SON_NAM))))
                .extracting(owed -> owed.duty().unit().code())
                .containsExactly(SON_NAM);
    }

    @Test
    void only_a_published_plan_of_a_unit_above_is_carried_out() {
        var draft = desk(planning).begin("33", 2026);
        assertThatThrownBy(() -> drafted(draft)).isInstanceOf(FaultyEntry.class);
        assertThatThrownBy(() -> drafted("PAPI-2023")).isInstanceOf(FaultyEntry.class);
        assertThatThrownBy(() -> drafted("PAPI-1999")).isInstanceOf(FaultyEntry.class);

        desk(planning).task(draft, 1, "Công khai ngân sách");
        desk(governing).review(draft);
        desk(governing).publish(draft, "1/KH-UBND", SIGNED);
        assertThat(drafted(draft)).isEqualTo("PAPI-2026-11953");
        assertThatThrownBy(() -> desk(planning).begin("33", 2026, draft)).isInstanceOf(FaultyEntry.class);
    }

    @Test
    void which_plan_it_carries_out_can_be_changed_until_it_is_published() {
        var parent = ofProvince();
        var child = drafted(null);
        reword(child, parent);
        assertThat(desk(planner).edition(child).document().parent()).isEqualTo(parent);
        desk(planner).tying.tie(child, desk(planner).version(child), Map.of(1, "2"));
        assertThat(tie(child)).isEqualTo(2);
        reword(child, "");
        assertThat(tie(child)).isNull();
        reword(child, parent);
        desk(leader).review(child);
        desk(leader).publish(child, "5/KH-UBND", "2026-01-14");
        desk(planner).keeping.revise(child, "Bổ sung");
        reword(child, "");
        assertThat(desk(planner).edition(child).document().parent()).isEqualTo(parent);
    }

    @Test
    void its_tasks_are_tied_to_those_above_and_what_nobody_carries_out_shows() {
        var parent = ofProvince();
        var child = drafted(parent);
        assertThat(gaps(child).missing()).extracting(PlanTask::number).containsExactly(1, 2);

        desk(planner).tying.tie(child, desk(planner).version(child), Map.of(1, "2"));

        assertThat(gaps(child).missing()).extracting(PlanTask::number).containsExactly(1);
        assertThatThrownBy(() -> desk(planner).tying.tie(child, desk(planner).version(child), Map.of(1, "7")))
                .isInstanceOf(FaultyEntry.class);
        assertThatThrownBy(() -> desk(planner).tying.tie(child, desk(planner).version(child), Map.of(9, "1")))
                .isInstanceOf(FaultyEntry.class);
        assertThatThrownBy(() -> desk(leader).tying.tie(child, desk(leader).version(child), Map.of(1, "1")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_tied_its_tasks_last_does_not_review_it_and_a_further_edition_keeps_the_ties() {
        var parent = ofProvince();
        var child = drafted(parent);
        desk(planning).tying.tie(child, desk(planning).version(child), Map.of(1, "2"));
        assertThatThrownBy(() -> desk(planning).review(child))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.review.own");

        desk(leader).review(child);
        desk(leader).publish(child, "5/KH-UBND", "2026-01-14");
        desk(planner).keeping.revise(child, "Bổ sung");

        assertThat(tie(child)).isEqualTo(2);
    }

    @Test
    void who_tied_a_task_to_another_changed_what_is_sealed() {
        var task = PlanSamples.aTask(2, null);

        assertThat(task.sealedWords()).endsWith("|null");
        assertThat(PlanTask.LINES).extracting(PlanComparison.Line::textKey).contains("plans.parent.task");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan set parent = null where number = 'PAPI-2026-11953'",
                "update plan_task set parent_task = 2 where plan = 'PAPI-2026-11953'",
                "update plan_duty set due_on = due_on + 9",
                "update plan_duty set met_on = met_on - 9 where met_by is not null",
                "update plan_duty set met_by = null, met_on = null, met_at = null where met_by is not null",
                "delete from plan_duty",
                "update plan_chain set valid_until = null",
                "delete from plan_reminder"
            })
    void whoever_serves_cannot_change_what_is_owed_and_what_was_published(String change) {
        var child = drafted(ofProvince());
        desk(leader).review(child);
        desk(leader).publish(child, "5/KH-UBND", "2026-01-14");
        database.em().flush();
        database.em().createNativeQuery("set local role hoiam_app").executeUpdate();

        assertThatThrownBy(() -> database.em().createNativeQuery(change).executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }

    /** Two tasks, both of which name communes. */
    private String ofProvince() {
        var number = desk(planning).begin("33", 2026);
        desk(planning).task(number, 1, "Công khai ngân sách");
        desk(planning).task(number, 2, "Tiếp công dân đúng lịch");
        desk(governing).review(number);
        desk(governing).publish(number, "1/KH-UBND", SIGNED);
        database.em().flush();
        return number;
    }

    private String drafted(String parent) {
        var number = desk(planner).begin(PHO_HIEN, 2026, parent);
        desk(planner).task(number, 1, "Công khai lịch tiếp công dân");
        return number;
    }

    private void reword(String child, String parent) {
        var form = PlanDesk.aForm(PHO_HIEN, 2026);
        form.setParent(parent);
        form.setChangeNote("Bổ sung");
        form.setVersion(desk(planner).version(child));
        desk(planner).keeping.reword(child, form);
        database.em().flush();
    }

    private Integer tie(String child) {
        return desk(planner)
                .keeping
                .tasks
                .of(desk(planner).edition(child).document())
                .get(0)
                .parentTask();
    }

    private PlanGaps gaps(String child) {
        database.em().flush();
        return desk(planner).owing.gaps(desk(planner).edition(child).document());
    }

    private List<OwedPlan> owed(Account official) {
        database.em().flush();
        var desk = desk(official);
        return desk.owing.mine(desk.keeping.list());
    }

    private List<PlanDuty> duties(String parent) {
        database.em().flush();
        return PlanSamples.duties(database.em()).after(parent);
    }

    private PlanDuty duty(String parent, String unit) {
        return duties(parent).stream()
                .filter(duty -> duty.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds(String plan) {
        var desk = desk(planning);
        return desk.journal.list(desk.uid(plan)).stream()
                .map(JournalEntry::kind)
                .toList();
    }

    private Unit unit(String code) {
        return UnitSamples.units(database.em(), clock).get(code);
    }

    private PlanDesk desk(Account official) {
        return new PlanDesk(database.em(), clock, official);
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
