package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.hoiam.plans.ProgressDesk.aForm;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import vn.hoiam.files.FileSamples;
import vn.hoiam.files.StoredFile;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.store.Database;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** Phố Hiến ward tells how far the tasks of its plan of 2026 have come; the one it tells of is due on 30 June. */
class ProgressTellingIT {

    private static final Clock SIGNED = clock("2026-02-02T02:00:00Z");
    private static final Clock JULY = clock("2026-07-06T02:00:00Z"); // Monday
    private static final Clock AFTERWARDS = clock("2027-01-15T02:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    private Units units;
    private Unit phoHien;
    private Account planner;
    private Account leader;

    @BeforeEach
    void sit() {
        units = UnitSamples.units(database.em(), SIGNED);
        phoHien = units.get("11953");
        planner = AccountSamples.kept(database.em(), DutyKind.PLANNER, phoHien);
        leader = AccountSamples.kept(database.em(), DutyKind.LEADER, phoHien);
    }

    @Test
    void what_was_told_is_read_by_everybody_and_stands_in_the_record_of_the_plan() {
        var plan = published();

        desk(planner).tell(plan, TaskState.DONE, "2026-06-29");

        var course = desk(null).board.get(plan, "1");
        assertThat(course.history()).singleElement().satisfies(told -> {
            assertThat(told.state()).isEqualTo(TaskState.DONE);
            assertThat(told.asOf()).isEqualTo("2026-06-29");
            assertThat(told.said().note()).isEqualTo("Đã niêm yết lịch tiếp công dân tại trụ sở.");
            assertThat(told.told().who()).isEqualTo(planner.name());
            assertThat(told.told().at()).isEqualTo(JULY.instant());
        });
        assertThat(course.standing())
                .isEqualTo(new TaskStanding(TaskTime.DONE_IN_TIME, 0, LocalDate.parse("2026-07-06")));
        var uid = desk(planner).plans.uid(plan);
        var entries = desk(planner).plans.journal.list(uid);
        assertThat(entries)
                .extracting(JournalEntry::kind)
                .containsExactly("PLAN_BEGUN", "PLAN_REVIEWED", "PLAN_PUBLISHED", "TASK_TOLD_OF");
        assertThat(entries.get(3).words()).containsExactly("1", "DONE", "2026-06-29");
        assertThat(entries.get(3).actor()).isEqualTo(planner.id().toString());
        JournalSamples.mustBeChained(database.em(), uid);
    }

    @Test
    void what_was_told_last_counts_and_what_was_told_before_stays() {
        var plan = published();
        desk(planner).tell(plan, TaskState.DONE, "2026-06-29");
        desk(leader).tell(plan, TaskState.NOT_DONE, "2026-06-25");

        assertThat(desk(null).standing(plan)).isEqualTo(new TaskStanding(TaskTime.OVERDUE, 6, null));
        assertThat(desk(null).board.get(plan, "1").history())
                .extracting(TaskProgress::state)
                .containsExactly(TaskState.NOT_DONE, TaskState.DONE);

        desk(planner).tell(plan, TaskState.DONE, "2026-07-03");

        assertThat(desk(null).standing(plan)).isEqualTo(new TaskStanding(TaskTime.DONE_LATE, 3, null));
        var all = desk(null).board.of(plan);
        assertThat(all.count("LATE")).isEqualTo(1);
        assertThat(all.count("OVER")).isEqualTo(1);
        assertThat(all.byUrgency()).extracting(PlanTask::number).containsExactly(2, 1);
        assertThat(all.last(all.tasks().get(0)).asOf()).isEqualTo("2026-07-03");
    }

    @Test
    void the_same_is_not_told_twice_by_a_double_click() {
        var plan = published();
        desk(planner).tell(plan, TaskState.DONE, "2026-06-29");

        mustRefuse(() -> desk(planner).tell(plan, TaskState.DONE, "2026-06-29"), "note", "plans.tell.same");
        assertThat(desk(planner).board.get(plan, "1").history()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(DutyKind.class)
    void only_planners_and_the_leader_of_the_unit_and_the_planner_of_the_province_tell(DutyKind duty) {
        var plan = published();
        for (var unit : List.of(phoHien, units.get("11983"), units.province())) {
            var official = desk(AccountSamples.kept(database.em(), duty, unit));
            var isTheirs = duty == DutyKind.PLANNER && !unit.code().equals("11983")
                    || duty == DutyKind.LEADER && unit.code().equals("11953");
            if (isTheirs) {
                official.tell(plan, TaskState.STARTED, unit == phoHien ? "2026-05-01" : "2026-05-02");
                assertThat(official.telling.list(plan).tasks()).hasSize(2);
                assertThat(official.telling.open(plan, "1").history()).isNotEmpty();
            } else {
                mustBeUnknown(() -> official.tell(plan, TaskState.STARTED, "2026-05-01"));
                mustBeUnknown(() -> official.telling.list(plan));
                mustBeUnknown(() -> official.telling.open(plan, "1"));
            }
        }
        mustBeUnknown(() -> desk(null).tell(plan, TaskState.STARTED, "2026-05-01"));
    }

    @Test
    void whoever_acts_for_the_leader_tells_as_well() {
        var plan = published();
        var deputy = AccountSamples.kept(database.em(), DutyKind.HANDLER, phoHien);
        AccountSamples.delegate(
                database.em(), leader, deputy, phoHien, Capacity.values()[0], "2026-07-01", "2026-07-31");

        desk(deputy).tell(plan, TaskState.STARTED, "2026-07-01");

        assertThat(desk(null).board.get(plan, "1").history()).hasSize(1);
    }

    @Test
    void nothing_is_told_of_a_draft_nor_of_a_task_only_the_next_edition_has() {
        var plan = drafted();
        mustBeUnknown(() -> desk(planner).tell(plan, TaskState.STARTED, "2026-02-01"));
        mustBeUnknown(() -> desk(planner).telling.list(plan));
        publish(plan);
        signing(planner).keeping.revise(plan, "Bổ sung");
        signing(planner).task(plan, 3, "Họp dân về thu chi ngân sách");
        database.em().flush();

        mustBeUnknown(() -> desk(planner).telling.tell(plan, "3", aForm(TaskState.STARTED, "2026-02-01"), Bundle.NONE));
        mustBeUnknown(() -> desk(planner).telling.open(plan, "x"));
    }

    @Test
    void nothing_is_told_once_the_plan_is_closed() {
        var plan = published();
        new PlanDesk(database.em(), AFTERWARDS, leader).signing.close(plan, "Đã làm xong 1 trên 2 việc.");
        database.em().flush();

        assertThatThrownBy(() ->
                        new ProgressDesk(database.em(), AFTERWARDS, planner).tell(plan, TaskState.DONE, "2026-12-30"))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.closed");
        assertThat(new ProgressDesk(database.em(), AFTERWARDS, null)
                        .standing(plan)
                        .time())
                .isEqualTo(TaskTime.UNFINISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-07, plans.tell.day.future",
        "2025-12-31, plans.tell.day.early",
        "hôm qua, plans.form.day",
        "'', plans.form.required"
    })
    void the_day_lies_in_the_period_and_not_ahead(String day, String textKey) {
        var plan = published();

        mustRefuse(() -> desk(planner).tell(plan, TaskState.DONE, day), "asOf", textKey);
    }

    @Test
    void the_first_day_of_the_period_and_today_can_be_told_of() {
        var plan = published();

        desk(planner).tell(plan, TaskState.STARTED, "2026-01-01");
        desk(planner).tell(plan, TaskState.STARTED, "2026-07-06");

        assertThat(desk(null).board.get(plan, "1").history()).hasSize(2);
    }

    @Test
    void an_empty_form_is_refused_field_by_field() {
        var plan = published();
        var form = new ProgressForm();
        form.setReached("-1");

        assertThatThrownBy(() -> desk(planner).telling.tell(plan, "2", form, Bundle.NONE))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(faulty -> assertThat(faulty.problems())
                        .extracting(WrongField::field)
                        .containsExactly("asOf", "state", "reached", "note"));
    }

    @Test
    void a_note_has_2000_characters_at_most() {
        var plan = published();
        var form = aForm(TaskState.DONE, "2026-06-29");
        form.setNote("á".repeat(2001));
        mustRefuse(() -> desk(planner).telling.tell(plan, "1", form, Bundle.NONE), "note", "plans.form.long");

        form.setNote("á".repeat(2000));
        desk(planner).telling.tell(plan, "1", form, Bundle.NONE);

        assertThat(desk(null).board.get(plan, "1").history()).hasSize(1);
    }

    @Test
    void what_is_reached_is_counted_where_there_is_a_target_and_only_there() {
        var plan = published();
        var form = aForm(TaskState.STARTED, "2026-06-01");
        form.setReached("46,5");
        desk(planner).telling.tell(plan, "1", form, Bundle.NONE);
        desk(planner).telling.tell(plan, "2", form, Bundle.NONE);
        desk(planner).telling.tell(plan, "2", aForm(TaskState.STARTED, "2026-06-02"), Bundle.NONE);

        var counted = desk(null).board.get(plan, "2");
        assertThat(counted.reached()).isEqualTo("46.5");
        assertThat(counted.share()).isEqualTo(77);
        assertThat(counted.last().said().reached()).isNull();
        var all = desk(null).board.of(plan);
        assertThat(all.last(all.tasks().get(1)).said().reached()).isEqualTo("46.5");
        assertThat(desk(null).board.get(plan, "1").reached()).isNull();
    }

    @Test
    void more_than_was_promised_ends_the_bar_and_is_told_as_it_is() {
        var plan = published();
        var form = aForm(TaskState.DONE, "2026-06-01");
        form.setReached("75");
        desk(planner).telling.tell(plan, "2", form, Bundle.NONE);

        var course = desk(null).board.get(plan, "2");
        assertThat(course.share()).isEqualTo(125);
        assertThat(course.bar()).isEqualTo(100);
    }

    @Test
    void the_fields_of_the_product_are_kept_by_their_codes_and_typed_right() throws SQLException {
        release("""
                insert into task_form (code, position, name_vi, name_en) values ('MEETING_HERE', 9, 'Cuộc họp', 'Meeting')
                on conflict do nothing
                """);
        release("""
                insert into task_form_field (form, code, position, name_vi, name_en, type) values
                ('MEETING_HERE', 'held_on', 1, 'Ngày họp', 'Held on', 'DATE'),
                ('MEETING_HERE', 'people', 2, 'Số người dự', 'People', 'NUMBER'),
                ('MEETING_HERE', 'place', 3, 'Nơi họp', 'Place', 'TEXT')
                on conflict do nothing
                """);
        var plan = published("MEETING_HERE");
        var form = aForm(TaskState.DONE, "2026-06-01");
        form.getDetails().set(0, "31/05/2026");
        form.getDetails().set(1, "nhiều");
        form.getDetails().set(2, "a".repeat(501));
        assertThatThrownBy(() -> desk(planner).telling.tell(plan, "1", form, Bundle.NONE))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(faulty -> assertThat(faulty.problems())
                        .extracting(WrongField::field)
                        .containsExactly("detail0", "detail1", "detail2"));

        form.getDetails().set(0, "2026-05-31");
        form.getDetails().set(1, "120");
        form.getDetails().set(2, " ");
        desk(planner).telling.tell(plan, "1", form, Bundle.NONE);

        var course = desk(null).board.get(plan, "1");
        assertThat(course.last().said().details()).isEqualTo(Map.of("held_on", "2026-05-31", "people", "120"));
        assertThat(course.details(course.last()))
                .satisfiesExactly(
                        held -> assertThat(held.day()).isEqualTo("2026-05-31"),
                        people -> assertThat(people.number()).isEqualTo(new BigDecimal("120")));
    }

    @Test
    void evidence_is_everybodys_to_see_once_it_was_told_and_not_before() {
        var plan = published();
        var desk = desk(planner);
        var evidence = desk.files(
                FileSamples.handedOver("Bảng niêm yết.jpg", FileSamples.jpeg(800, 600)),
                FileSamples.handedOver("Biên bản.pdf", FileSamples.pdf()));
        var names = evidence.files().stream().map(StoredFile::name).toList();
        assertThat(desk.progresses.publicName(names.get(0))).isEmpty();

        var faulty = aForm(TaskState.DONE, "2026-06-29");
        faulty.setNote(" ");
        assertThatThrownBy(() -> desk.telling.tell(plan, "1", faulty, evidence)).isInstanceOf(FaultyEntry.class);
        assertThat(desk.progresses.publicName(names.get(0))).isEmpty();
        desk.telling.tell(plan, "1", aForm(TaskState.DONE, "2026-06-29"), evidence);

        assertThat(desk.board.get(plan, "1").last().said().evidence())
                .extracting(StoredFile::name)
                .isEqualTo(names);
        assertThat(desk.progresses.publicName(names.get(0)))
                .hasValueSatisfying(
                        name -> assertThat(name).startsWith(plan + "-1-").endsWith(".jpg"));
        assertThat(desk.progresses.publicName(names.get(1)))
                .hasValueSatisfying(name -> assertThat(name).endsWith(".pdf"));
        assertThat(database.em()
                        .createNativeQuery("select count(*) from stored_file where claimed and name in (?1, ?2)")
                        .setParameter(1, names.get(0))
                        .setParameter(2, names.get(1))
                        .getSingleResult())
                .isEqualTo(2L);
        assertThat(desk.progresses.publicName("0".repeat(32))).isEmpty();
    }

    @Test
    void a_draft_of_a_plan_as_it_was_signed_is_no_evidence() {
        var plan = published();
        var file = PlanSamples.plans(database.em()).get(plan).file();

        assertThat(desk(null).progresses.publicName(file)).isEmpty();
    }

    @Test
    void what_cannot_be_taken_is_said_and_what_was_swept_has_to_be_chosen_again() {
        var plan = published();
        var desk = desk(planner);
        var drawing = desk.files(FileSamples.handedOver("map.svg", "<svg/>".getBytes()));
        mustRefuse(
                () -> desk.telling.tell(plan, "1", aForm(TaskState.DONE, "2026-06-29"), drawing),
                "files",
                drawing.rejected().get(0).textKey());
        var photo = desk.files(FileSamples.handedOver("Ảnh.jpg", FileSamples.jpeg(80, 60)));
        database.em().flush();
        run("delete from stored_file where not claimed");

        mustRefuse(
                () -> desk.telling.tell(plan, "1", aForm(TaskState.DONE, "2026-06-29"), photo),
                "files",
                "files.expired");
        assertThat(desk.board.get(plan, "1").history()).isEmpty();
    }

    @Test
    void who_holds_the_office_on_the_day_is_named_for_the_plans_of_the_unit_alone() {
        var plan = published();
        head("11953", "Trần Thị Hương Giang", "2026-01-01", "2026-07-06");
        head("11953", "Đỗ Văn Minh", "2026-07-06", null);
        head("11983", "Lê Văn Nam", "2026-01-01", null);

        assertThat(desk(null).board.get(plan, "1").holder()).isEqualTo("Đỗ Văn Minh");
        var earlier = new ProgressDesk(database.em(), SIGNED, null).board.of(plan);
        assertThat(earlier.holder(earlier.tasks().get(0))).isEqualTo("Trần Thị Hương Giang");
    }

    @Test
    void of_a_plan_that_came_with_a_release_nobody_is_called_late_until_something_is_told() {
        var official = AccountSamples.kept(database.em(), DutyKind.PLANNER, units.province());
        var desk = desk(official);
        desk.telling.rights.me = AccountSamples.signedIn(official, JULY, units);
        var untold = desk.board.of("PAPI-2023");
        assertThat(untold.isUntold()).isTrue();
        assertThat(untold.tasks())
                .allSatisfy(task -> assertThat(untold.standing(task).time()).isEqualTo(TaskTime.ENDED));
        assertThat(desk.board.get("PAPI-2023", "1").standing().time()).isEqualTo(TaskTime.ENDED);

        desk.tell("PAPI-2023", TaskState.STARTED, "2023-09-01");

        assertThat(desk.board.of("PAPI-2023").isUntold()).isFalse();
        assertThat(desk.board.get("PAPI-2023", "2").standing().time()).isEqualTo(TaskTime.UNFINISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update task_progress set state = 'NOT_DONE'",
                "update task_progress set as_of = as_of - 30",
                "delete from task_progress",
                "update task_evidence set position = 9",
                "delete from task_evidence",
                "insert into task_progress (plan, task, as_of, state, note, entered_by, enterer, entered_at)"
                        + " select 'PAPI-2026-11953', 9, as_of, state, note, entered_by, enterer, entered_at from task_progress"
            })
    void whoever_serves_cannot_change_what_was_told(String change) {
        var plan = published();
        var desk = desk(planner);
        desk.telling.tell(
                plan,
                "1",
                aForm(TaskState.DONE, "2026-06-29"),
                desk.files(FileSamples.handedOver("Ảnh.jpg", FileSamples.jpeg(80, 60))));
        database.em().flush();
        run("set local role hoiam_app");

        assertThatThrownBy(() -> run(change)).isInstanceOf(PersistenceException.class);
    }

    @Test
    void whoever_serves_can_tell() {
        var plan = published();
        var desk = desk(planner);
        var evidence = desk.files(FileSamples.handedOver("Ảnh.jpg", FileSamples.jpeg(80, 60)));
        database.em().flush();
        run("set local role hoiam_app");

        desk.telling.tell(plan, "1", aForm(TaskState.DONE, "2026-06-29"), evidence);

        assertThat(desk.board.get(plan, "1").history()).hasSize(1);
    }

    private void mustRefuse(ThrowingCallable act, String field, String textKey) {
        assertThatThrownBy(act).asInstanceOf(type(FaultyEntry.class)).satisfies(faulty -> assertThat(faulty.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.textKey()).isEqualTo(textKey);
                }));
    }

    private static void mustBeUnknown(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private void head(String unit, String person, String from, String until) {
        database.em()
                .createNativeQuery("""
                        insert into body_head (body, unit, person, valid_from, valid_until, entered_by, entered_at)
                        values ('UBND_XA_PHUONG', ?1, ?2, cast(?3 as date), cast(?4 as date), ?5, now())
                        """)
                .setParameter(1, unit)
                .setParameter(2, person)
                .setParameter(3, from)
                .setParameter(4, until)
                .setParameter(5, leader.id())
                .executeUpdate();
    }

    /** As a release does, and for good. */
    private static void release(String statement) throws SQLException {
        try (var owner = Database.connectAsOwner();
                var rows = owner.createStatement()) {
            rows.executeUpdate(statement);
        }
    }

    private void run(String statement) {
        database.em().createNativeQuery(statement).executeUpdate();
    }

    /** Two tasks, both due in the second quarter; of the second sixty are counted. */
    private String drafted() {
        var plan = signing(planner).begin("11953", 2026);
        signing(planner).task(plan, 1, "Công khai lịch tiếp công dân");
        signing(planner).task(plan, 2, "Xóa các điểm rác tự phát");
        run("update plan_task set target = 60, target_unit = 'điểm' where plan = 'PAPI-2026-11953' and number = 2");
        return plan;
    }

    private void publish(String plan) {
        signing(leader).review(plan);
        signing(leader).publish(plan, "12/KH-UBND");
        database.em().flush();
    }

    private String published() {
        var plan = drafted();
        publish(plan);
        return plan;
    }

    private String published(String form) {
        var plan = drafted();
        run("update plan_task set form = '" + form + "' where plan = 'PAPI-2026-11953'");
        publish(plan);
        return plan;
    }

    private PlanDesk signing(Account official) {
        return new PlanDesk(database.em(), SIGNED, official);
    }

    private ProgressDesk desk(Account official) {
        return new ProgressDesk(database.em(), JULY, official);
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
