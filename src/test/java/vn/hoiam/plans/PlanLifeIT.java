package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.Capacity;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.store.Database;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;

/** Phố Hiến ward writes its plan of 2026, signs it, changes it in public and closes it. */
class PlanLifeIT {

    private static final Clock CLOCK = clock("2026-02-02T02:00:00Z");
    private static final Clock AFTERWARDS = clock("2027-01-15T02:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    private Unit phoHien;
    private Account planner;
    private Account leader;

    @BeforeEach
    void sit() {
        phoHien = UnitSamples.units(database.em(), CLOCK).get("11953");
        planner = AccountSamples.kept(database.em(), DutyKind.PLANNER, phoHien);
        leader = AccountSamples.kept(database.em(), DutyKind.LEADER, phoHien);
    }

    @Test
    void a_plan_is_seen_by_nobody_outside_until_it_is_signed() {
        var number = drafted();

        assertThat(number).isEqualTo("PAPI-2026-11953");
        assertThat(published(number)).isEmpty();
        desk(leader).review(number);
        assertThat(published(number)).isEmpty();
        desk(leader).publish(number, "12/KH-UBND");

        assertThat(published(number)).singleElement().satisfies(plan -> {
            assertThat(plan.documentNumber()).isEqualTo("12/KH-UBND");
            assertThat(plan.issuedOn()).isEqualTo("2026-01-20");
            assertThat(plan.signedBy()).isEqualTo("Trần Thị Hương Giang");
            assertThat(plan.drafted().who()).isEqualTo(planner.name());
            assertThat(plan.reviewed().at()).isEqualTo(CLOCK.instant());
            assertThat(plan.published().who()).isEqualTo(leader.name());
            assertThat(plan.file()).isNotNull();
        });
        assertThat(PlanSamples.plans(database.em()).tasks(published(number).get(0)))
                .extracting(task -> task.title().vi())
                .containsExactly("Công khai lịch tiếp công dân");
    }

    @Test
    void everything_done_to_it_stands_in_its_record_by_whom() {
        var number = drafted();
        desk(leader).review(number);
        desk(leader).signing.giveBack(number, desk(leader).version(number), "Xin ghi rõ hạn.");
        desk(leader).review(number);
        desk(leader).publish(number, "12/KH-UBND");

        var uid = desk(planner).uid(number);
        assertThat(desk(planner).journal.list(uid))
                .extracting(JournalEntry::kind)
                .containsExactly("PLAN_BEGUN", "PLAN_REVIEWED", "PLAN_GIVEN_BACK", "PLAN_REVIEWED", "PLAN_PUBLISHED");
        assertThat(desk(planner).journal.list(uid).get(4).actor())
                .isEqualTo(leader.id().toString());
        JournalSamples.mustBeChained(database.em(), uid);
    }

    @Test
    void who_wrote_it_last_does_not_review_it() {
        var number = drafted();

        assertThatThrownBy(() -> desk(planner).review(number))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.review.own");
        assertThat(desk(planner).keeping.open(number).isToReview()).isFalse();
        assertThat(desk(leader).keeping.open(number).isToReview()).isTrue();
    }

    @Test
    void nobody_changes_what_was_reviewed_until_it_is_given_back() {
        var number = drafted();
        desk(leader).review(number);

        assertThatThrownBy(() -> desk(planner).keeping.reword(number, form(number)))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.not-draft");
        desk(leader).signing.giveBack(number, desk(leader).version(number), "Xin ghi rõ hạn.");
        assertThat(desk(planner).edition(number).remark()).isEqualTo("Xin ghi rõ hạn.");
        desk(planner).keeping.reword(number, form(number));
        desk(leader).review(number);
        assertThat(desk(planner).edition(number).remark()).isNull();
    }

    @Test
    void what_is_changed_later_becomes_a_further_edition_and_the_first_stays() {
        var number = published();
        desk(planner).keeping.revise(number, "Bổ sung việc theo ý kiến nhân dân");
        desk(planner).task(number, 2, "Họp dân về thu chi ngân sách");
        assertThat(published(number)).hasSize(1);
        desk(leader).review(number);
        desk(leader).publish(number, "15/KH-UBND");

        var both = published(number);
        assertThat(both).extracting(PlanDocument::edition).containsExactly(2, 1);
        assertThat(both.get(0).changeNote()).isEqualTo("Bổ sung việc theo ý kiến nhân dân");
        var plans = PlanSamples.plans(database.em());
        assertThat(plans.get(number).edition()).isEqualTo(2);
        assertThat(plans.tasks(both.get(1))).extracting(PlanTask::number).containsExactly(1);
        assertThat(plans.tasks(both.get(0))).extracting(PlanTask::number).containsExactly(1, 2);
        var difference = plans.compare(both.get(1), both.get(0));
        assertThat(difference.wording())
                .extracting(PlanComparison.Difference::textKey)
                .containsExactly("plans.document.number");
        assertThat(difference.tasks()).singleElement().satisfies(task -> {
            assertThat(task.isNew()).isTrue();
            assertThat(task.number()).isEqualTo(2);
        });
    }

    @Test
    void only_one_edition_is_worked_on_at_a_time() {
        var number = published();
        desk(planner).keeping.revise(number, "Bổ sung");

        assertThatThrownBy(() -> desk(planner).keeping.revise(number, "Lần nữa"))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.in-work");
    }

    @Test
    void a_draft_can_be_thrown_away_and_what_was_published_cannot() {
        var first = drafted();
        desk(planner).keeping.discard(first, desk(planner).version(first));
        assertThatThrownBy(() -> desk(planner).keeping.open(first)).isInstanceOf(NotFound.class);

        var number = published();
        assertThatThrownBy(() ->
                        desk(planner).keeping.discard(number, desk(planner).version(number)))
                .isInstanceOf(Refusal.class);
        desk(planner).keeping.revise(number, "Bổ sung");
        desk(planner).keeping.discard(number, desk(planner).version(number));
        assertThat(desk(planner).keeping.open(number).editions()).hasSize(1);
    }

    @Test
    void a_plan_is_begun_once_however_often_the_button_is_pressed() {
        var number = drafted();

        assertThatThrownBy(() -> desk(planner).begin("11953", 2026))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.begun");
        assertThat(desk(planner).keeping.list()).hasSize(1);
        assertThat(number).isEqualTo("PAPI-2026-11953");
    }

    @Test
    void a_task_that_is_due_when_the_plan_is_over_is_not_reviewed() {
        var number = drafted();
        desk(planner).task(number, 2, "Sơ kết");
        database.em()
                .createNativeQuery(
                        "update plan_task set due_on = '2026-11-15', quarter = 4 where plan = ?1 and number = 2")
                .setParameter(1, number)
                .executeUpdate();
        var form = form(number);
        form.setPeriodTo("2026-06-30");
        desk(planner).keeping.reword(number, form);

        assertThatThrownBy(() -> desk(leader).review(number)).hasMessage("plans.tasks.outside");
    }

    @Test
    void a_plan_without_a_task_is_not_reviewed() {
        var number = desk(planner).begin("11953", 2026);

        assertThatThrownBy(() -> desk(leader).review(number))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.no-tasks");
    }

    @Test
    void it_is_published_only_with_number_day_signatory_and_one_pdf() {
        var number = drafted();
        desk(leader).review(number);
        var empty = new SigningForm();

        assertThatThrownBy(
                        () -> desk(leader).signing.publish(number, desk(leader).version(number), empty, Bundle.NONE))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(faulty -> assertThat(faulty.problems())
                        .extracting(WrongField::field)
                        .containsExactlyInAnyOrder("documentNumber", "signedBy", "issuedOn", "files"));
    }

    @Test
    void a_day_to_come_is_not_the_day_it_was_signed() {
        var number = drafted();
        desk(leader).review(number);
        var form = PlanDesk.aPaper("12/KH-UBND");
        form.setIssuedOn("2026-02-03");

        assertThatThrownBy(() -> desk(leader)
                        .signing
                        .publish(
                                number,
                                desk(leader).version(number),
                                form,
                                desk(leader).aPdf()))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(faulty -> assertThat(faulty.problems())
                        .extracting(WrongField::textKey)
                        .containsExactly("plans.sign.day.future"));
    }

    @Test
    void a_planner_does_not_publish() {
        var number = drafted();
        desk(leader).review(number);

        assertThatThrownBy(() -> desk(planner).publish(number, "12/KH-UBND")).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_acts_for_the_leader_publishes() {
        var deputy = AccountSamples.kept(database.em(), DutyKind.HANDLER, phoHien);
        AccountSamples.delegate(
                database.em(), leader, deputy, phoHien, Capacity.values()[0], "2026-02-01", "2026-02-28");
        var number = drafted();
        desk(leader).review(number);
        desk(deputy).publish(number, "12/KH-UBND");

        assertThat(published(number)).hasSize(1);
    }

    @Test
    void it_is_closed_when_its_period_is_over_and_nothing_follows() {
        var number = published();
        assertThatThrownBy(() -> desk(leader).signing.close(number, "Hoàn thành."))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.close.early");

        new PlanDesk(database.em(), AFTERWARDS, leader).signing.close(number, "Đã làm xong 1 trên 1 việc.");

        assertThat(published(number).get(0).closing().note()).isEqualTo("Đã làm xong 1 trên 1 việc.");
        assertThatThrownBy(() -> desk(planner).keeping.revise(number, "Bổ sung"))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.closed");
    }

    @Test
    void the_planner_of_the_province_helps_a_commune_and_that_of_another_commune_does_not() {
        var number = drafted();
        var units = UnitSamples.units(database.em(), CLOCK);
        var ofProvince = AccountSamples.kept(database.em(), DutyKind.PLANNER, units.province());
        var ofSonNam = AccountSamples.kept(database.em(), DutyKind.PLANNER, units.get("11983"));

        desk(ofProvince).keeping.reword(number, form(number));
        assertThatThrownBy(() -> desk(ofSonNam).keeping.open(number)).isInstanceOf(NotFound.class);
        assertThat(desk(ofSonNam).keeping.list()).isEmpty();
        assertThat(desk(ofProvince).keeping.list()).hasSizeGreaterThan(1);
        assertThatThrownBy(() -> desk(ofSonNam).begin("11953", 2026)).isInstanceOf(FaultyEntry.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DutyKind.class,
            names = {"PLANNER", "LEADER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_finds_a_draft(DutyKind duty) {
        var number = drafted();
        var other = AccountSamples.kept(database.em(), duty, phoHien);

        assertThatThrownBy(() -> desk(other).keeping.open(number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk(other).keeping.list()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk(null).keeping.open(number)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_of_two_planners_is_told() {
        var number = drafted();
        var form = form(number);
        desk(planner).keeping.reword(number, form(number));
        database.em().flush();

        assertThatThrownBy(() -> desk(planner).keeping.reword(number, form))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.stale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_edition set title_vi = 'Khác' where plan = 'PAPI-2026-11953'",
                "update plan_edition set published_at = published_at - interval '9 days' where plan = 'PAPI-2026-11953'",
                "update plan_edition set state = 'DRAFT', published_at = null, publisher = null where plan = 'PAPI-2026-11953'",
                "delete from plan_edition where plan = 'PAPI-2026-11953'",
                "update plan_task set title_vi = 'Khác' where plan = 'PAPI-2026-11953'",
                "update plan_task set quarter = 4 where plan = 'PAPI-2026-11953'",
                "delete from plan_task where plan = 'PAPI-2026-11953'",
                "insert into plan_partner (plan, edition, task, body) values ('PAPI-2026-11953', 1, 1, 'SO_NOI_VU')",
                "delete from plan where number = 'PAPI-2026-11953'",
                "update plan set unit = '11983', unit_from = '2025-07-01' where number = 'PAPI-2026-11953'",
                "update plan_edition set title_vi = 'Khác' where plan = 'PAPI-2023'",
                "update plan_task set title_vi = 'Khác' where plan = 'PAPI-2023'",
                "delete from plan_partner where plan = 'PAPI-2023'",
            })
    void whoever_serves_cannot_change_what_was_published(String change) {
        published();
        database.em().flush();
        database.em().createNativeQuery("set local role hoiam_app").executeUpdate();

        assertThatThrownBy(() -> database.em().createNativeQuery(change).executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void what_stands_in_the_signed_pdf_is_wanted_for_its_words() {
        var number = published();

        List<?> wanted = database.em()
                .createNativeQuery("select claimed and text_wanted from stored_file where name = ?1")
                .setParameter(1, published(number).get(0).file())
                .getResultList();
        assertThat(wanted).isEqualTo(List.of(true));
    }

    private String drafted() {
        var number = desk(planner).begin("11953", 2026);
        desk(planner).task(number, 1, "Công khai lịch tiếp công dân");
        return number;
    }

    private String published() {
        var number = drafted();
        desk(leader).review(number);
        desk(leader).publish(number, "12/KH-UBND");
        return number;
    }

    private PlanForm form(String number) {
        database.em().flush();
        var form = PlanDesk.aForm("11953", 2026);
        form.setTitleVi("Kế hoạch nâng cao chỉ số PAPI của phường năm 2026");
        form.setVersion(desk(planner).edition(number).version());
        return form;
    }

    private List<PlanDocument> published(String number) {
        database.em().flush();
        return PlanSamples.plans(database.em()).editions(number);
    }

    private PlanDesk desk(Account official) {
        return new PlanDesk(database.em(), CLOCK, official);
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
