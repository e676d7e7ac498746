package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.law.StepClock;
import vn.hoiam.law.StepState;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A denouncer turns to the superior: what is open to them, what the superior does, and who still sees nothing of it. */
class DenouncedAgainIT {

    private static final String COMMUNE = "11953";
    private static final String PROVINCE = "province";
    private static final String WHY =
            "Tôi, Phùng Thị Mẫu Đơn, số 0912 345 678: bản ghi âm không được nghe; bà Lê Thị Chứng không được hỏi.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Bureau bureau;
    private ReceiptCode code;
    private UUID uid;

    @BeforeEach
    void opens() {
        bureau = new Bureau(database.em());
        bureau.at("2026-11-20T02:00:00Z");
    }

    @Test
    void is_open_only_once_the_time_to_resolve_it_is_over() {
        accepted(Concerned.COMMUNE_STAFF);
        bureau.act(uid, DenunciationAct.EXTEND, DenunciationSamples.extension("2026-11-20", Complexity.COMPLEX));
        bureau.at("2027-01-19T02:00:00Z");
        assertThat(recourse()).isEqualTo(new Recourse(null, false, false));
        assertOver(DenunciationAct.REPEAT_OVERDUE);

        bureau.at("2027-01-20T02:00:00Z");
        assertThat(recourse()).isEqualTo(new Recourse(DenunciationAct.REPEAT_OVERDUE, false, false));
        assertOver(DenunciationAct.REPEAT);
        bureau.repeat(code, DenunciationAct.REPEAT_OVERDUE, null);

        assertThat(recourse()).isEqualTo(new Recourse(null, true, false));
        assertOver(DenunciationAct.REPEAT_OVERDUE);
    }

    @Test
    void makes_the_superior_demand_a_report_and_the_unit_give_it_each_in_five_working_days() {
        late();
        bureau.repeat(code, DenunciationAct.REPEAT_OVERDUE, WHY);
        bureau.as(DutyKind.LEADER, COMMUNE);
        assertThat(bureau.desk.open(uid).acts()).doesNotContain(DenunciationAct.REPORT);
        assertForbidden(DenunciationAct.REPORT);
        assertForbidden(DenunciationAct.DEMAND_REPORT);

        bureau.as(DutyKind.DENUNCIATION_RECEIVER, PROVINCE);
        assertThat(bureau.desk.open(uid).acts()).containsExactly(DenunciationAct.DEMAND_REPORT);
        // From Tuesday 22 December: Wed, Thu, Fri, Mon, Tue.
        assertClock("overdue_report", "2026-12-29", StepState.RUNNING);
        bureau.at("2026-12-28T02:00:00Z");
        bureau.act(uid, DenunciationAct.DEMAND_REPORT, DenunciationSamples.on("2026-12-28"));
        assertClock("overdue_report", "2026-12-29", StepState.MET_ON_TIME);
        // 1 January is a holiday: Tue, Wed, Thu, Mon, Tue.
        assertClock("overdue_answer", "2027-01-05", StepState.RUNNING);
        assertForbidden(DenunciationAct.DEMAND_REPORT);
        assertForbidden(DenunciationAct.REPORT);

        bureau.at("2027-01-06T02:00:00Z");
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE)
                .act(uid, DenunciationAct.REPORT, words("2027-01-06", "Chờ kết quả giám định."));

        assertClock("overdue_answer", "2027-01-05", StepState.MET_LATE);
        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.ACCEPTED);
        assertThat(bureau.as(DutyKind.LEADER, PROVINCE).desk.open(uid).lines())
                .extracting(StepLine::act, StepLine::words)
                .contains(tuple(DenunciationAct.REPORT, "Chờ kết quả giám định."));
        assertThat(bureau.followUp.open(code).lines())
                .extracting(StepLine::act, StepLine::words)
                .contains(tuple(DenunciationAct.REPORT, null));
        assertThat(recourse()).isEqualTo(new Recourse(DenunciationAct.REPEAT_OVERDUE, false, false));
    }

    @Test
    void runs_no_examination_because_it_is_late_and_wants_no_report_because_it_was_wrong() {
        late();
        bureau.repeat(code, DenunciationAct.REPEAT_OVERDUE, WHY);
        bureau.as(DutyKind.LEADER, COMMUNE);
        assertThat(steps()).contains("overdue_report").doesNotContain("repeat_examination");

        concluded();
        bureau.repeat(code, DenunciationAct.REPEAT, WHY);
        bureau.as(DutyKind.LEADER, COMMUNE);
        assertThat(steps()).contains("repeat_examination").doesNotContain("overdue_report");
    }

    @Test
    void needs_a_reason_once_it_was_resolved() {
        concluded();

        for (var nothing : List.of("", "   ")) {
            assertThatThrownBy(() -> bureau.repeat(code, DenunciationAct.REPEAT, nothing))
                    .satisfies(failure -> assertThat(((FaultyEntry) failure).problems())
                            .extracting(problem -> problem.field() + " " + problem.textKey())
                            .containsExactly("why denunciations.required.why"));
        }
        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.RESOLVED);
    }

    @Test
    void stays_resolved_where_the_superior_finds_that_it_was_resolved_rightly() {
        concluded();
        bureau.repeat(code, DenunciationAct.REPEAT, WHY);
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, PROVINCE);
        // Twenty days from Friday 20 November.
        assertClock("repeat_examination", "2026-12-10", StepState.RUNNING);

        bureau.at("2026-12-10T02:00:00Z");
        bureau.act(uid, DenunciationAct.KEEP_RESULT, words("2026-12-10", "Kết luận trước là đúng pháp luật."));

        assertClock("repeat_examination", "2026-12-10", StepState.MET_ON_TIME);
        var found = bureau.followUp.open(code);
        assertThat(found.state()).isEqualTo(DenunciationState.RESOLVED);
        assertThat(found.lines().get(found.lines().size() - 1).words()).isEqualTo("Kết luận trước là đúng pháp luật.");
        assertThat(found.recourse()).isEqualTo(new Recourse(DenunciationAct.REPEAT, false, false));
    }

    @Test
    void is_resolved_anew_by_the_superior_with_a_clock_of_its_own() {
        concluded();
        bureau.repeat(code, DenunciationAct.REPEAT, WHY);
        bureau.at("2026-12-01T02:00:00Z");
        bureau.as(DutyKind.LEADER, PROVINCE);
        var form = DenunciationSamples.on("2026-12-01", "LEFT_OUT");
        form.setWords("Bản ghi âm chưa được xem xét.");
        bureau.act(uid, DenunciationAct.TAKE_UP_AGAIN, form);

        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.ACCEPTED);
        assertThat(bureau.reread(uid).unit()).isEqualTo(bureau.units.province());
        assertThat(bureau.desk.open(uid).role()).isEqualTo(Sight.Role.DESK);
        assertThat(bureau.desk.open(uid).clocks())
                .filteredOn(clock -> clock.step().equals("resolution"))
                .extracting(StepClock::state, clock -> clock.due().toString())
                .containsExactly(tuple(StepState.MET_ON_TIME, "2026-12-21"), tuple(StepState.RUNNING, "2026-12-31"));
        assertClock("repeat_examination", "2026-12-10", StepState.MET_ON_TIME);
        assertThatThrownBy(() -> bureau.as(DutyKind.LEADER, COMMUNE).desk.open(uid))
                .isInstanceOf(NotFound.class);

        bureau.as(DutyKind.LEADER, PROVINCE);
        bureau.act(uid, DenunciationAct.EXTEND, DenunciationSamples.extension("2026-12-01", Complexity.COMPLEX));
        bureau.act(uid, DenunciationAct.CONCLUDE, words("2026-12-01", "Kết luận lại."));
        assertThat(recourse()).isEqualTo(new Recourse(null, false, true));
        assertOver(DenunciationAct.REPEAT);
    }

    @Test
    void is_extended_anew_where_it_was_extended_the_first_time() {
        accepted(Concerned.COMMUNE_STAFF);
        bureau.act(uid, DenunciationAct.EXTEND, DenunciationSamples.extension("2026-11-20", Complexity.COMPLEX));
        bureau.act(uid, DenunciationAct.CONCLUDE, words("2026-11-20", "Tố cáo không có cơ sở."));
        bureau.repeat(code, DenunciationAct.REPEAT, WHY);
        var anew = words("2026-11-20", "Áp dụng sai luật.");
        anew.setGround("WRONG_LAW");
        bureau.as(DutyKind.LEADER, PROVINCE).act(uid, DenunciationAct.TAKE_UP_AGAIN, anew);

        bureau.act(uid, DenunciationAct.EXTEND, DenunciationSamples.extension("2026-11-20", Complexity.COMPLEX));

        assertThatThrownBy(() -> bureau.act(
                        uid, DenunciationAct.EXTEND, DenunciationSamples.extension("2026-11-20", Complexity.COMPLEX)))
                .isInstanceOf(FaultyEntry.class);
        assertThat(bureau.desk.open(uid).clocks())
                .filteredOn(clock -> clock.step().equals("resolution"))
                .extracting(StepClock::state)
                .containsExactly(StepState.MET_ON_TIME, StepState.RUNNING);
    }

    @Test
    void hinders_nobody_from_writing_down_what_was_done_before_it_and_is_answered_by_nothing_earlier() {
        late();
        bureau.at("2026-12-23T02:00:00Z");
        bureau.repeat(code, DenunciationAct.REPEAT_OVERDUE, WHY);
        bureau.as(DutyKind.LEADER, PROVINCE);
        assertThatThrownBy(() -> bureau.act(uid, DenunciationAct.DEMAND_REPORT, DenunciationSamples.on("2026-12-22")))
                .isInstanceOf(FaultyEntry.class);

        bureau.as(DutyKind.LEADER, COMMUNE).act(uid, DenunciationAct.CONCLUDE, words("2026-12-22", "Tố cáo có cơ sở."));

        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.RESOLVED);
    }

    @Test
    void goes_to_nobody_in_the_portal_where_the_province_decides() {
        accepted(Concerned.PROVINCE_STAFF);
        bureau.at("2026-12-22T02:00:00Z");

        assertThat(recourse()).isEqualTo(new Recourse(null, false, true));
        assertOver(DenunciationAct.REPEAT_OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(
            value = DutyKind.class,
            names = {"DENUNCIATION_RECEIVER", "LEADER"})
    void is_seen_by_the_superior_from_then_on_and_not_before(DutyKind duty) {
        concluded();
        var superior = bureau.official(duty, PROVINCE);
        assertThat(bureau.as(superior).desk.list())
                .extracting(DenunciationRow::uid)
                .doesNotContain(uid);
        assertThatThrownBy(() -> bureau.desk.open(uid)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bureau.act(uid, DenunciationAct.DEMAND_REPORT, DenunciationSamples.on("2026-11-20")))
                .isInstanceOf(NotFound.class);
        var other = bureau.handIn(DenunciationSamples.aForm());

        bureau.repeat(code, DenunciationAct.REPEAT, WHY);

        assertThat(bureau.as(superior).desk.list())
                .extracting(DenunciationRow::uid)
                .contains(uid)
                .doesNotContain(other);
        assertThat(bureau.desk.open(uid).account().what())
                .contains("5 triệu đồng")
                .doesNotContain("Mẫu Đơn", "0912");
        assertThatThrownBy(() -> bureau.desk.open(other)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(DutyKind.class)
    void is_seen_by_nobody_else_then_either(DutyKind duty) {
        concluded();
        bureau.repeat(code, DenunciationAct.REPEAT, WHY);

        var isDesk = Receivers.DESK.contains(duty);
        for (var unit : isDesk ? List.of("12205") : List.of(COMMUNE, PROVINCE, "12205")) {
            bureau.as(duty, unit);
            if (duty != DutyKind.KEY_HOLDER || unit.equals("12205")) {
                assertThatThrownBy(() -> bureau.desk.open(uid)).as(unit).isInstanceOf(NotFound.class);
            } else {
                assertThat(bureau.desk.open(uid).repeats()).isEmpty();
                assertThat(bureau.desk.open(uid).content()).isNull();
            }
            assertThatThrownBy(() -> bureau.desk.paper(uid)).as(unit).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bureau.act(uid, DenunciationAct.KEEP_RESULT, words("2026-11-20", "Đúng")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void is_not_there_for_the_denounced_above_either() {
        concluded();
        bureau.repeat(code, DenunciationAct.REPEAT, WHY);
        for (var duty : DutyKind.values()) {
            bureau.as(bureau.named(DenunciationSamples.ACCUSED, duty, PROVINCE));

            assertThat(bureau.desk.list()).extracting(DenunciationRow::uid).doesNotContain(uid);
            assertThatThrownBy(() -> bureau.desk.open(uid)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void keeps_its_identity_from_a_superior_who_holds_a_key() {
        concluded();
        var both = bureau.official(DutyKind.KEY_HOLDER, PROVINCE);
        AccountSamples.charge(database.em(), both, DutyKind.DENUNCIATION_RECEIVER, bureau.unit(PROVINCE));
        assertThat(bureau.as(both).identities.view(uid).state()).isEqualTo(IdentityView.State.CLOSED);

        bureau.repeat(code, DenunciationAct.REPEAT, WHY);

        assertThat(bureau.as(both).desk.open(uid).maySeeKeys()).isFalse();
        assertThatThrownBy(() -> bureau.identities.ask(uid, "để biết")).isInstanceOf(NotFound.class);
    }

    @Test
    void is_read_without_its_sender_at_both_desks_and_without_any_name_on_the_paper() {
        concluded();
        bureau.repeat(code, DenunciationAct.REPEAT, WHY);

        for (var unit : List.of(COMMUNE, PROVINCE)) {
            bureau.as(DutyKind.LEADER, unit);
            assertThat(bureau.desk.open(uid).repeats()).singleElement().satisfies(repeat -> {
                assertThat(repeat.act()).isEqualTo(DenunciationAct.REPEAT);
                assertThat(repeat.day()).isEqualTo("2026-11-20");
                assertThat(repeat.words())
                        .contains("bản ghi âm", "Lê Thị Chứng")
                        .doesNotContain("Mẫu Đơn", "0912", "345");
            });
            assertThat(bureau.desk.paper(uid).repeats()).singleElement().satisfies(repeat -> assertThat(repeat.words())
                    .contains("bản ghi âm")
                    .doesNotContain("Chứng", "Mẫu Đơn", "0912"));
        }
        assertThat(bureau.followUp.open(code).toString()).doesNotContain("ghi âm", "Mẫu Đơn");
    }

    @Test
    void lies_as_it_was_typed_with_the_identity_two_key_holders_open() {
        concluded();
        bureau.repeat(code, DenunciationAct.REPEAT, WHY);
        var first = bureau.official(DutyKind.KEY_HOLDER, COMMUNE);
        bureau.as(first).identities.ask(uid, "Cần gặp người tố cáo");
        bureau.as(DutyKind.KEY_HOLDER, PROVINCE).identities.consent(uid);
        assertThat(bureau.as(first).identities.view(uid).again()).isEmpty();

        bureau.identities.open(uid);

        assertThat(bureau.identities.view(uid).again()).containsExactly(WHY);
    }

    @ParameterizedTest
    @CsvSource({"REPEAT_OVERDUE", "REPEAT"})
    void leaves_a_day_and_no_word_in_the_journal(DenunciationAct act) {
        if (act == DenunciationAct.REPEAT) {
            concluded();
        } else {
            late();
        }
        bureau.repeat(code, act, WHY);

        var entries = bureau.journal.list(uid);
        assertThat(entries.get(entries.size() - 1)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("DENUNCIATION_" + act);
            assertThat(entry.occurredAt().atZone(bureau.clock().getZone()).toLocalTime())
                    .isEqualTo("00:00");
            assertThat(entry.recordedAt().atZone(bureau.clock().getZone()).toLocalTime())
                    .isEqualTo("00:00");
            assertThat(entry.actor()).isNull();
            assertThat(entry.words()).containsExactly(act.name());
        });
    }

    private void accepted(Concerned body) {
        bureau.at("2026-11-20T02:00:00Z");
        code = bureau.intake
                .submit(SubmissionKey.fresh(), DenunciationSamples.against(body))
                .code();
        uid = bureau.find(code).uid();
        bureau.as(DutyKind.LEADER, body == Concerned.COMMUNE_STAFF ? COMMUNE : PROVINCE);
        bureau.act(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-20"));
        bureau.act(uid, DenunciationAct.ACCEPT, DenunciationSamples.on("2026-11-20"));
    }

    /** Accepted on 20 November and due on 21 December. */
    private void late() {
        accepted(Concerned.COMMUNE_STAFF);
        bureau.at("2026-12-22T02:00:00Z");
    }

    private void concluded() {
        accepted(Concerned.COMMUNE_STAFF);
        bureau.act(uid, DenunciationAct.CONCLUDE, words("2026-11-20", "Tố cáo không có cơ sở."));
    }

    private static ActForm words(String day, String words) {
        var form = DenunciationSamples.on(day);
        form.setWords(words);
        return form;
    }

    private Recourse recourse() {
        return bureau.followUp.open(code).recourse();
    }

    private void assertOver(DenunciationAct act) {
        assertThatThrownBy(() -> bureau.repeat(code, act, WHY)).hasMessage("denunciations.again.over");
    }

    private void assertForbidden(DenunciationAct act) {
        assertThatThrownBy(() -> bureau.act(uid, act, words("2026-12-22", "Báo cáo")))
                .isInstanceOf(Refusal.class)
                .hasMessage("denunciations.act.forbidden");
    }

    private void assertClock(String step, String due, StepState state) {
        assertThat(bureau.desk.open(uid).clocks())
                .filteredOn(clock -> clock.step().equals(step))
                .extracting(clock -> clock.due().toString(), StepClock::state)
                .containsExactly(tuple(due, state));
    }

    private List<String> steps() {
        return bureau.desk.open(uid).clocks().stream().map(StepClock::step).toList();
    }
}
