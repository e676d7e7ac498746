package vn.hoiam.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.papers.PastedTable;
import vn.hoiam.store.Database;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;

/** The planner of Phố Hiến writes the tasks of the ward's plan, one by one and as a table. */
class TaskKeepingIT {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-02T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String HEADINGS =
            "Số\tViệc phải làm\tCơ quan chủ trì\tNgười đứng đầu chịu trách nhiệm\tQuý\tHạn (ngày)\n";

    @RegisterExtension
    final Database database = new Database();

    private Unit phoHien;
    private Account planner;
    private String plan;

    @BeforeEach
    void begin() {
        phoHien = UnitSamples.units(database.em(), CLOCK).get("11953");
        planner = AccountSamples.kept(database.em(), DutyKind.PLANNER, phoHien);
        plan = desk(planner).begin("11953", 2026);
    }

    @Test
    void a_task_says_who_leads_it_what_comes_of_it_and_by_when() {
        var form = aForm("Họp dân về thu chi ngân sách", "UBND_XA_PHUONG");
        form.getCells().put("dimension", "2.3");
        form.getCells().put("product_vi", "Biên bản họp");
        form.getCells().put("target", "61");
        form.getCells().put("target_unit", "thôn, tổ dân phố");
        form.getCells().put("weight", "2,5");
        form.getCells().put("due_on", "2026-06-30");
        form.getCells().put("partners", "Sở Nội vụ");

        tasks().save(plan, form);

        assertThat(known()).singleElement().satisfies(task -> {
            assertThat(task.number()).isEqualTo(1);
            assertThat(task.lead().code()).isEqualTo("UBND_XA_PHUONG");
            assertThat(task.dimension().number()).isEqualTo("2.3");
            assertThat(task.product().vi()).isEqualTo("Biên bản họp");
            assertThat(task.measure().target()).isEqualByComparingTo("61");
            assertThat(task.measure().weight()).isEqualTo("2.5");
            assertThat(task.quarter()).isEqualTo(2);
            assertThat(task.dueOn()).isEqualTo("2026-06-30");
            assertThat(task.partners()).extracting(PlanBody::code).containsExactly("SO_NOI_VU");
            assertThat(task.title().en()).isEqualTo(task.title().vi());
        });
    }

    @Test
    void a_new_body_needs_the_head_who_answers_for_it_and_belongs_to_the_unit() {
        var form = aForm("Tập huấn tổ trưởng", "Phòng Văn hóa - Xã hội phường");
        assertThat(faults(form)).containsExactly("lead: plans.task.body.unknown");

        form.getCells().put("head", "Trưởng phòng Văn hóa - Xã hội");
        tasks().save(plan, form);

        var lead = known().get(0).lead();
        assertThat(lead.unit()).isEqualTo("11953");
        assertThat(lead.head().vi()).isEqualTo("Trưởng phòng Văn hóa - Xã hội");
        var another = aForm("Tuyên truyền trên loa", "phòng văn hóa - xã hội phường");
        tasks().save(plan, another);
        assertThat(known().get(1).lead().code()).isEqualTo(lead.code());
    }

    @ParameterizedTest
    @CsvSource({
        "title_vi, '', plans.form.required",
        "lead, '', plans.form.required",
        "dimension, 9, plans.task.dimension.unknown",
        "dimension, 5.2, plans.task.dimension.unknown",
        "quarter, 5, plans.task.quarter.wrong",
        "quarter, Quý I/2027, plans.task.quarter.outside",
        "lead, Phòng A; Phòng B, plans.bodies.semicolon",
        "due_on, 31/6/2026, plans.task.day.wrong",
        "due_on, 2026-02-30, plans.task.day.wrong",
        "due_on, 1/3/2027, plans.task.day.outside",
        "target, '1.200', plans.task.amount.wrong",
        "target, -3, plans.task.amount.wrong",
        "target, =1+1, plans.task.amount.wrong",
        "weight, 0, plans.task.amount.wrong",
        "weight, 5000, plans.task.amount.wrong",
        "target, 60, plans.task.target.both",
        "target_unit, điểm rác, plans.task.target.both",
        "no, 0, plans.task.number.wrong",
        "no, x, plans.task.number.wrong",
        "partners, Sở Không Có, plans.task.partner.unknown",
        "form, TIỆC, plans.task.form.unknown",
    })
    void what_is_wrong_is_said_beside_its_field(String column, String typed, String textKey) {
        var form = aForm("Họp dân", "UBND_XA_PHUONG");
        form.getCells().put(column, typed);

        assertThat(faults(form)).hasSize(1).allMatch(fault -> fault.endsWith(textKey));
        assertThat(known()).isEmpty();
    }

    @Test
    void a_day_and_another_quarter_do_not_go_together() {
        var form = aForm("Họp dân", "UBND_XA_PHUONG");
        form.getCells().put("due_on", "2026-06-30");
        form.getCells().put("quarter", "III");

        assertThat(faults(form)).containsExactly("quarter: plans.task.quarter.differs");
    }

    @Test
    void the_second_of_two_who_change_a_task_is_told() {
        tasks().save(plan, aForm("Họp dân", "UBND_XA_PHUONG"));
        var mine = taken(1);
        var theirs = taken(1);
        theirs.getCells().put("quarter", "4");
        tasks().save(plan, theirs);

        mine.getCells().put("quarter", "3");
        assertThatThrownBy(() -> tasks().save(plan, mine))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.task.stale");
        assertThatThrownBy(() -> tasks().remove(plan, 1, mine.getSeen())).hasMessage("plans.task.stale");
    }

    @Test
    void a_new_task_does_not_take_the_place_of_another() {
        tasks().save(plan, aForm("Họp dân", "UBND_XA_PHUONG"));
        var form = aForm("Việc khác", "UBND_XA_PHUONG");
        form.getCells().put("no", "1");

        assertThatThrownBy(() -> tasks().save(plan, form)).hasMessage("plans.task.number.taken");
    }

    @Test
    void a_task_is_taken_out_again_with_the_part_it_stood_alone_in() {
        var form = aForm("Họp dân", "UBND_XA_PHUONG");
        form.getCells().put("part", "Công khai");
        tasks().save(plan, form);
        tasks().remove(plan, 1, taken(1).getSeen());

        assertThat(known()).isEmpty();
        assertThat(tasks().open(plan).choices().parts()).isEmpty();
    }

    @Test
    void a_pasted_table_is_shown_first_and_then_written() {
        var table = TaskKeeping.pasted(HEADINGS
                + "\tHọp dân\tUBND_XA_PHUONG\t\tII\t\n"
                + "\tTập huấn\tPhòng Kinh tế phường\tTrưởng phòng Kinh tế\t\t15/9/2026\n");
        var planned = tasks().look(plan, table);
        assertThat(planned.faults()).isEmpty();
        assertThat(planned.newBodies()).containsExactly("Phòng Kinh tế phường");
        assertThat(planned.lines()).extracting(TaskImport.Line::change).containsOnly(TaskImport.Change.NEW);
        assertThat(known()).isEmpty();

        tasks().takeIn(plan, table, planned.stamp(), false);

        assertThat(known()).extracting(PlanTask::number).containsExactly(1, 2);
        assertThat(known().get(1).quarter()).isEqualTo(3);
        assertThat(known().get(1).dueOn()).isEqualTo("2026-09-15");
    }

    @Test
    void each_wrong_row_is_told_with_its_line_and_nothing_is_written() {
        var planned = tasks().look(
                        plan,
                        TaskKeeping.pasted(HEADINGS
                                + "1\tHọp dân\tUBND_XA_PHUONG\t\tII\t\n"
                                + "1\tHọp dân lần hai\tUBND_XA_PHUONG\t\tIX\t\n"
                                + "3\t\tUBND_XA_PHUONG\t\tI\t30/2/2026\n"));

        assertThat(planned.faults())
                .extracting(fault -> fault.row() + " " + fault.fault().field())
                .containsExactly("3 quarter", "3 no", "4 title_vi", "4 due_on");
        assertThatThrownBy(() ->
                        tasks().takeIn(plan, TaskKeeping.pasted(HEADINGS + "3\t\tUBND_XA_PHUONG\t\tI\t\n"), "", false))
                .isInstanceOf(Refusal.class);
        assertThat(known()).isEmpty();
    }

    @Test
    void what_was_shown_before_somebody_else_changed_it_is_not_written() {
        var table = TaskKeeping.pasted(HEADINGS + "1\tHọp dân\tUBND_XA_PHUONG\t\tII\t\n");
        var seen = tasks().look(plan, table).stamp();
        tasks().save(plan, aForm("Việc của người khác", "UBND_XA_PHUONG"));

        assertThatThrownBy(() -> tasks().takeIn(plan, table, seen, false)).hasMessage("plans.task.stale");
    }

    @Test
    void a_column_that_a_table_does_not_have_changes_nothing() {
        var form = aForm("Họp dân", "UBND_XA_PHUONG");
        form.getCells().put("product_vi", "Biên bản");
        form.getCells().put("due_on", "2026-06-30");
        form.getCells().put("weight", "3");
        tasks().save(plan, form);
        var table = TaskKeeping.pasted("Số\tViệc phải làm\tCơ quan chủ trì\n1\tHọp dân ở mọi tổ\tSở Nội vụ\n");

        tasks().takeIn(plan, table, tasks().look(plan, table).stamp(), false);

        assertThat(known()).singleElement().satisfies(task -> {
            assertThat(task.title().vi()).isEqualTo("Họp dân ở mọi tổ");
            assertThat(task.lead().code()).isEqualTo("SO_NOI_VU");
            assertThat(task.product().vi()).isEqualTo("Biên bản");
            assertThat(task.dueOn()).isEqualTo("2026-06-30");
            assertThat(task.measure().weight()).isEqualTo("3");
        });
        assertThat(tasks().look(plan, table).isChange()).isFalse();
    }

    @Test
    void what_somebody_changed_after_a_table_was_shown_is_not_overwritten() {
        tasks().save(plan, aForm("Họp dân", "UBND_XA_PHUONG"));
        var table = TaskKeeping.pasted("Số\tViệc phải làm\tCơ quan chủ trì\n1\tHọp dân, sửa\tUBND_XA_PHUONG\n");
        var seen = tasks().look(plan, table).stamp();
        var theirs = taken(1);
        theirs.getCells().put("product_vi", "Biên bản");
        tasks().save(plan, theirs);

        assertThatThrownBy(() -> tasks().takeIn(plan, table, seen, false)).hasMessage("plans.task.stale");
    }

    @Test
    void whoever_reviews_has_seen_every_task() {
        tasks().save(plan, aForm("Họp dân", "UBND_XA_PHUONG"));
        var leader = AccountSamples.kept(database.em(), DutyKind.LEADER, phoHien);
        var seen = desk(leader).version(plan);
        tasks().save(plan, aForm("Thêm sau", "UBND_XA_PHUONG"));
        database.em().flush();

        assertThatThrownBy(() -> desk(leader).signing.review(plan, seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("plans.stale");
    }

    @Test
    void the_number_of_a_task_that_was_published_is_not_given_to_another() {
        tasks().save(plan, aForm("Việc thứ nhất", "UBND_XA_PHUONG"));
        tasks().save(plan, aForm("Việc thứ hai", "UBND_XA_PHUONG"));
        var leader = AccountSamples.kept(database.em(), DutyKind.LEADER, phoHien);
        desk(leader).review(plan);
        desk(leader).publish(plan, "12/KH-UBND");
        desk(planner).keeping.revise(plan, "Bỏ việc thứ hai");
        tasks().remove(plan, 2, taken(2).getSeen());

        assertThat(tasks().save(plan, aForm("Việc khác", "UBND_XA_PHUONG"))).isEqualTo(3);
        var form = aForm("Việc khác nữa", "UBND_XA_PHUONG");
        form.getCells().put("no", "2");
        assertThat(faults(form)).containsExactly("no: plans.task.number.spent");
        assertThat(tasks().look(
                                plan,
                                TaskKeeping.pasted(
                                        "Số\tViệc phải làm\tCơ quan chủ trì\n2\tViệc khác nữa\tUBND_XA_PHUONG\n"))
                        .faults())
                .extracting(fault -> fault.fault().textKey())
                .containsExactly("plans.task.number.spent");
    }

    @Test
    void saving_what_stands_there_already_is_no_work() {
        tasks().save(plan, aForm("Họp dân", "UBND_XA_PHUONG"));
        var before = desk(planner).version(plan);
        tasks().save(plan, taken(1));

        assertThat(desk(planner).version(plan)).isEqualTo(before);
    }

    @Test
    void tasks_that_do_not_stand_in_a_table_are_left_or_taken_out_as_the_planner_says() {
        tasks().save(plan, aForm("Việc thứ nhất", "UBND_XA_PHUONG"));
        tasks().save(plan, aForm("Việc thứ hai", "UBND_XA_PHUONG"));
        var table = TaskKeeping.pasted(HEADINGS + "2\tViệc thứ hai, sửa\tUBND_XA_PHUONG\t\tII\t\n");
        assertThat(tasks().look(plan, table).absent())
                .extracting(PlanTask::number)
                .containsExactly(1);

        tasks().takeIn(plan, table, tasks().look(plan, table).stamp(), false);
        assertThat(known()).hasSize(2);
        tasks().takeIn(plan, changed(table), tasks().look(plan, changed(table)).stamp(), true);
        assertThat(known()).extracting(task -> task.title().vi()).containsExactly("Việc thứ hai, sửa lần nữa");
    }

    @Test
    void what_went_out_comes_in_again_unchanged() {
        var form = aForm("=Họp dân, “lần 1”; gồm\u00a03 thôn", "UBND_XA_PHUONG");
        form.getCells().put("dimension", "3.2");
        form.getCells().put("product_vi", "-Biên bản");
        form.getCells().put("target", "12,5");
        form.getCells().put("target_unit", "km");
        form.getCells().put("form", "CAMPAIGN");
        form.getCells().put("partners", "Sở Nội vụ; UBND tỉnh");
        form.getCells().put("due_on", "2026-06-30");
        form.getCells().put("due_note", "trước ngày 01/7");
        tasks().save(plan, form);
        tasks().save(plan, aForm("+84 việc", "SO_NOI_VU"));

        for (var reader : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            for (var file : List.of(TaskTable.xlsx(known(), reader), TaskTable.csv(known(), reader))) {
                var planned = tasks().look(plan, TaskKeeping.saved(file));
                assertThat(planned.faults()).isEmpty();
                assertThat(planned.isChange()).isFalse();
                assertThat(planned.lines()).hasSize(2);
            }
        }
    }

    @Test
    void the_release_plan_goes_out_and_comes_in_as_a_plan_of_today() {
        var plans = PlanSamples.plans(database.em());
        var file = TaskTable.xlsx(plans.tasks(plans.get("PAPI-2023")), Texts.VIETNAMESE);

        var planned = tasks().look(plan, TaskKeeping.saved(file));

        // Days of 2023 lie outside the period of 2026, and bodies of that day are no more; everything else is
        // understood.
        assertThat(planned.faults())
                .extracting(fault -> fault.fault().textKey())
                .isSubsetOf("plans.task.day.outside", "plans.task.partner.unknown", "plans.task.dimension.unknown");
    }

    @Test
    void ten_thousand_rows_are_taken_in() {
        var table = TaskKeeping.pasted(HEADINGS
                + IntStream.rangeClosed(1, 10_000)
                        .mapToObj(n -> n + "\tViệc thứ " + n + "\tUBND_XA_PHUONG\t\t" + (n % 4 + 1) + "\t")
                        .collect(Collectors.joining("\n")));

        tasks().takeIn(plan, table, tasks().look(plan, table).stamp(), false);

        assertThat(known()).hasSize(10_000);
        assertThatThrownBy(() -> TaskKeeping.pasted(HEADINGS + "\tx\tUBND_XA_PHUONG\t\t\t\n".repeat(10_001)))
                .hasMessage("papers.table.many");
    }

    @Test
    void a_file_that_is_none_is_told_to_be() {
        assertThatThrownBy(() -> TaskKeeping.saved("<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TaskKeeping.saved(new byte[0])).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "PLANNER", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_a_planner_writes_tasks(DutyKind duty) {
        var other = AccountSamples.kept(database.em(), duty, phoHien);

        assertThatThrownBy(() -> desk(other).tasks.save(plan, aForm("Họp dân", "UBND_XA_PHUONG")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk(other).bodies.add(plan, new BodyForm())).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_written_once_it_was_reviewed() {
        tasks().save(plan, aForm("Họp dân", "UBND_XA_PHUONG"));
        var leader = AccountSamples.kept(database.em(), DutyKind.LEADER, phoHien);
        desk(leader).review(plan);

        assertThatThrownBy(() -> tasks().save(plan, aForm("Nữa", "UBND_XA_PHUONG")))
                .hasMessage("plans.not-draft");
        assertThat(tasks().open(plan).isEditable()).isFalse();
    }

    @Test
    void who_holds_an_office_is_known_for_every_day() {
        var form = new BodyForm();
        form.setBody("UBND_XA_PHUONG");
        form.setPerson("Trần Thị Hương Giang");
        form.setFrom("2026-01-01");
        desk(planner).bodies.hold(plan, form);
        form.setPerson("Nguyễn Văn Thành");
        form.setFrom("2026-05-04");
        desk(planner).bodies.hold(plan, form);

        var held = desk(planner).bodies.list(plan).stream()
                .filter(each -> each.body().code().equals("UBND_XA_PHUONG"))
                .findFirst()
                .orElseThrow();
        assertThat(held.holders())
                .extracting(holder -> holder.person() + " " + holder.from() + " " + holder.until())
                .containsExactly("Nguyễn Văn Thành 2026-05-04 null", "Trần Thị Hương Giang 2026-01-01 2026-05-04");
        form.setFrom("2026-05-04");
        assertThatThrownBy(() -> desk(planner).bodies.hold(plan, form))
                .asInstanceOf(type(FaultyEntry.class))
                .satisfies(faulty -> assertThat(faulty.problems())
                        .extracting(WrongField::textKey)
                        .containsExactly("plans.bodies.before"));
    }

    private static PastedTable changed(PastedTable table) {
        return new PastedTable(table.rows().stream()
                .map(row -> new vn.hoiam.papers.PastedRow(
                        row.line(),
                        row.cells().stream()
                                .map(cell -> cell.equals("Việc thứ hai, sửa") ? cell + " lần nữa" : cell)
                                .toList(),
                        row.columns(),
                        row.calculated()))
                .toList());
    }

    private List<String> faults(TaskForm form) {
        try {
            tasks().save(plan, form);
            return List.of();
        } catch (FaultyEntry faulty) {
            return faulty.problems().stream()
                    .map(problem -> problem.field() + ": " + problem.textKey())
                    .toList();
        }
    }

    private TaskForm taken(int number) {
        var form = new TaskForm();
        form.take(tasks().open(plan).find(number).orElseThrow());
        return form;
    }

    private static TaskForm aForm(String title, String lead) {
        var form = new TaskForm();
        form.getCells().put("title_vi", title);
        form.getCells().put("lead", lead);
        return form;
    }

    private List<PlanTask> known() {
        return tasks().open(plan).tasks();
    }

    private TaskKeeping tasks() {
        return desk(planner).tasks;
    }

    private PlanDesk desk(Account official) {
        return new PlanDesk(database.em(), CLOCK, official);
    }
}
