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
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.law.StepClock;
import vn.hoiam.law.StepState;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.UnitRow;

/** A conclusion comes before everybody: typed by one, released by another, and taken off again. */
class PublishingIT {

    private static final String COMMUNE = "11953";
    private static final String PROVINCE = "province";
    private static final String WORDS = "Nội dung tố cáo về việc nhận tiền là có cơ sở một phần.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Bureau bureau;
    private ReceiptCode code;
    private UUID uid;
    private Account leader;

    @BeforeEach
    void concludes() {
        bureau = new Bureau(database.em());
        bureau.at("2026-11-20T02:00:00Z");
        leader = bureau.official(DutyKind.LEADER, COMMUNE);
        uid = concluded();
    }

    @Test
    void stands_before_everybody_once_a_second_person_has_released_it() {
        var before = total(null);
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE).prepare(uid, WORDS);
        assertThat(total(null)).isEqualTo(before);
        assertThat(bureau.followUp.open(code).lines())
                .extracting(StepLine::act)
                .doesNotContain(DenunciationAct.PREPARE_PUBLICATION);

        bureau.at("2026-12-01T02:00:00Z");
        assertThat(bureau.as(leader).publishing.open(uid).pending().words()).isEqualTo(WORDS);
        bureau.release(uid);

        assertThat(total(null)).isEqualTo(before + 1);
        var shown = bureau.published.list(null, 0, 1).rows().get(0);
        assertThat(shown.committee()).isEqualTo(bureau.unit(COMMUNE).committee());
        assertThat(shown.text().document()).isEqualTo("45/QĐ-UBND");
        assertThat(shown.text().concludedOn()).isEqualTo("2026-11-20");
        assertThat(shown.text().words()).isEqualTo(WORDS);
        assertThat(shown.text().place()).isEqualTo("Trụ sở Ủy ban nhân dân phường");
        assertThat(shown.publishedOn()).isEqualTo("2026-12-01");
        assertThat(shown.until()).isEqualTo("2026-12-16");
        assertThat(shown.toString()).doesNotContain(uid.toString(), "Quách", "Mẫu Đơn", "5 triệu");
        assertThat(bureau.followUp.open(code).lines()).extracting(StepLine::act).contains(DenunciationAct.PUBLISH);
    }

    /** From Friday 20 November: 23, 25, 26, 27, 30 November, 1 and 2 December; the 24th is a holiday. */
    @ParameterizedTest
    @CsvSource({"2026-12-02, MET_ON_TIME", "2026-12-03, MET_LATE"})
    void tells_the_desk_by_when_it_had_to_be_and_whether_it_was(String day, StepState state) {
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE).prepare(uid, WORDS);
        bureau.at(day + "T02:00:00Z");
        bureau.as(leader).release(uid);

        assertThat(bureau.publishing.open(uid).clocks())
                .extracting(clock -> clock.due().toString(), StepClock::state)
                .containsExactly(tuple("2026-12-02", state));
        assertThat(bureau.desk.open(uid).clocks())
                .extracting(StepClock::step, StepClock::state)
                .contains(tuple("publish_conclusion", state));
    }

    @Test
    void is_not_released_by_whoever_typed_it() {
        bureau.as(leader).prepare(uid, WORDS);

        assertThat(bureau.publishing.open(uid).isOwn()).isTrue();
        assertThat(bureau.publishing.open(uid).acts()).doesNotContain(DenunciationAct.PUBLISH);
        assertThatThrownBy(() -> bureau.release(uid)).hasMessage("denunciations.publication.same");

        var before = total(null);
        bureau.as(DutyKind.LEADER, COMMUNE).release(uid);
        assertThat(total(null)).isEqualTo(before + 1);
    }

    @Test
    void is_released_by_a_leader_only() {
        bureau.as(leader).prepare(uid, WORDS);
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);

        assertThat(bureau.publishing.open(uid).acts()).containsExactly(DenunciationAct.PREPARE_PUBLICATION);
        assertThatThrownBy(() -> bureau.release(uid))
                .isInstanceOf(Refusal.class)
                .hasMessage("denunciations.act.forbidden");
    }

    @ParameterizedTest
    @EnumSource(DutyKind.class)
    void is_no_business_of_anybody_else(DutyKind duty) {
        bureau.as(leader).prepare(uid, WORDS);
        for (var unit : Receivers.DESK.contains(duty) ? List.of(PROVINCE, "12205") : List.of(COMMUNE, PROVINCE)) {
            bureau.as(duty, unit);
            assertThatThrownBy(() -> bureau.publishing.open(uid)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bureau.prepare(uid, WORDS)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bureau.release(uid)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bureau.publishing.withdraw(uid, bureau.conclusion(uid, null)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void is_no_business_of_the_superior_to_whom_the_denouncer_turned() {
        bureau.as(leader).prepare(uid, WORDS);
        bureau.repeat(code, DenunciationAct.REPEAT, "Kết luận bỏ sót bản ghi âm.");
        bureau.as(DutyKind.LEADER, PROVINCE);

        assertThat(bureau.desk.open(uid).mayPublish()).isFalse();
        assertThatThrownBy(() -> bureau.publishing.open(uid)).isInstanceOf(NotFound.class);

        bureau.as(DutyKind.LEADER, COMMUNE).release(uid);
        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.REPEATED);
    }

    @Test
    void cannot_be_published_past_the_second_person() {
        bureau.as(leader);

        assertThat(bureau.desk.open(uid).acts())
                .noneMatch(DenunciationAct::isOfPublication)
                .isEmpty();
        for (var act : List.of(DenunciationAct.PUBLISH, DenunciationAct.PREPARE_PUBLICATION)) {
            assertThatThrownBy(() -> bureau.act(uid, act, DenunciationSamples.on("2026-11-20")))
                    .hasMessage("denunciations.act.forbidden");
        }
        assertThatThrownBy(() -> bureau.release(uid)).hasMessage("denunciations.act.forbidden");
    }

    @Test
    void is_released_as_it_was_read() {
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE).prepare(uid, WORDS);
        var read = bureau.conclusion(uid, null);
        bureau.prepare(uid, "Lời khác");

        assertThatThrownBy(() -> bureau.as(leader).publishing.release(uid, read))
                .hasMessage("denunciations.stale");
    }

    @Test
    void gives_way_to_what_is_released_after_it() {
        var before = total(null);
        for (var words : List.of(WORDS, "Lời đã sửa.")) {
            bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE).prepare(uid, words);
            bureau.as(leader).release(uid);
        }

        assertThat(total(null)).isEqualTo(before + 1);
        assertThat(bureau.published.list(null, 0, 1).rows().get(0).text().words())
                .isEqualTo("Lời đã sửa.");
    }

    @Test
    void is_taken_off_for_a_reason_and_stays_in_the_journal() {
        var before = total(null);
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE).prepare(uid, WORDS);
        bureau.as(leader).release(uid);
        var nothing = bureau.conclusion(uid, null);
        nothing.setReason(" ");
        assertThatThrownBy(() -> bureau.publishing.withdraw(uid, nothing)).isInstanceOf(FaultyEntry.class);

        bureau.publishing.withdraw(uid, bureau.conclusion(uid, null));

        assertThat(total(null)).isEqualTo(before);
        assertThat(bureau.desk.open(uid).lines())
                .extracting(StepLine::act, StepLine::words)
                .endsWith(tuple(DenunciationAct.WITHDRAW_PUBLICATION, "Có chi tiết cần sửa"));
        assertThat(bureau.followUp.open(code).lines())
                .extracting(StepLine::act, StepLine::words)
                .endsWith(tuple(DenunciationAct.WITHDRAW_PUBLICATION, null));
        assertThat(bureau.journal.list(uid))
                .extracting(JournalEntry::kind)
                .endsWith(
                        "DENUNCIATION_PREPARE_PUBLICATION",
                        "DENUNCIATION_PUBLISH",
                        "DENUNCIATION_WITHDRAW_PUBLICATION");
        assertThatThrownBy(() -> bureau.publishing.withdraw(uid, bureau.conclusion(uid, null)))
                .hasMessage("denunciations.act.forbidden");
    }

    @Test
    void is_listed_by_unit_the_latest_first_and_page_by_page() {
        publish(uid, "Một");
        bureau.at("2026-11-23T02:00:00Z");
        publish(concluded(), "Hai");
        var here = bureau.published.unit(COMMUNE).orElseThrow();

        assertThat(words(here, 0)).isEqualTo("Hai");
        assertThat(words(here, 1)).isEqualTo("Một");
        assertThat(total(bureau.published.unit("12205").orElseThrow())).isEqualTo(total(null) - total(here));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "'', Trụ sở, 15, denunciations.required.words",
                "Lời, ' ', 15, denunciations.required.place",
                "Lời, Trụ sở, 0, denunciations.publication.days.wrong",
                "Lời, Trụ sở, mười lăm, denunciations.publication.days.wrong",
                "Lời, Trụ sở, 3651, denunciations.publication.days.wrong",
            })
    void needs_words_a_place_and_a_time(String words, String place, String days, String textKey) {
        var form = bureau.as(leader).conclusion(uid, words);
        form.setPlace(place);
        form.setDays(days);

        assertThatThrownBy(() -> bureau.publishing.prepare(uid, form))
                .satisfies(failure -> assertThat(((FaultyEntry) failure).problems())
                        .extracting(problem -> problem.textKey())
                        .containsExactly(textKey));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19", "2026-11-21", "hôm nay"})
    void is_published_on_no_day_before_it_was_typed_and_on_none_to_come(String day) {
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE).prepare(uid, WORDS);
        var form = bureau.as(leader).conclusion(uid, null);
        form.setDay(day);

        assertThatThrownBy(() -> bureau.publishing.release(uid, form)).isInstanceOf(FaultyEntry.class);
    }

    private void publish(UUID which, String words) {
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE).prepare(which, words);
        bureau.as(leader).release(which);
    }

    private String words(UnitRow unit, int place) {
        return bureau.published.list(unit, place, 1).rows().get(0).text().words();
    }

    private long total(UnitRow unit) {
        return bureau.published.list(unit, 0, 1).total();
    }

    private UUID concluded() {
        code = bureau.intake
                .submit(SubmissionKey.fresh(), DenunciationSamples.aForm())
                .code();
        var which = bureau.find(code).uid();
        var day = bureau.clock().instant().toString().substring(0, 10);
        bureau.as(leader).act(which, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on(day));
        bureau.act(which, DenunciationAct.ACCEPT, DenunciationSamples.on(day));
        var conclusion = DenunciationSamples.on(day);
        conclusion.setWords("Kết luận gửi người tố cáo.");
        bureau.act(which, DenunciationAct.CONCLUDE, conclusion);
        return which;
    }
}
