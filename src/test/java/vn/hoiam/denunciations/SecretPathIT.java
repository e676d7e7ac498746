package vn.hoiam.denunciations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.JournalEntry;
import vn.hoiam.law.StepClock;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A denunciation from the sender's hand to its conclusion, and everybody who must not see it on the way. */
class SecretPathIT {

    private static final String COMMUNE = "11953";
    private static final String PROVINCE = "province";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Bureau bureau;

    @BeforeEach
    void opens() {
        bureau = new Bureau(database.em());
    }

    @Test
    void gives_the_same_receipt_for_the_same_form_sent_twice() {
        var key = SubmissionKey.fresh();
        var first = bureau.intake.submit(key, DenunciationSamples.aForm());

        assertThat(bureau.intake.submit(key, DenunciationSamples.aForm())).isEqualTo(first);
        assertThat(first.state()).isEqualTo(DenunciationState.NEED_SIGN);
    }

    @Test
    void takes_nothing_in_under_a_key_that_was_used_for_something_else() {
        var key = SubmissionKey.fresh();
        bureau.intake.submit(key, DenunciationSamples.aForm());

        assertThatThrownBy(() -> bureau.intake.submit(key, DenunciationSamples.anonymous()))
                .hasMessage("denunciations.key.used");
    }

    @Test
    void keeps_the_day_it_came_and_no_hour() {
        var uid = bureau.handIn(DenunciationSamples.aForm());

        assertThat(bureau.journal.list(uid)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("DENUNCIATION_SUBMIT");
            assertThat(entry.occurredAt()).isEqualTo("2026-11-15T17:00:00Z");
            assertThat(entry.recordedAt().atZone(bureau.clock().getZone()).toLocalTime())
                    .isEqualTo("00:00");
            assertThat(entry.actor()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Concerned.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DISTRICT", "PROVINCE_LEADERS"})
    void goes_to_whoever_manages_the_denounced_and_to_nobody_beside_or_above(Concerned body) {
        var uid = bureau.handIn(DenunciationSamples.against(body));
        var decides = body == Concerned.COMMUNE_STAFF ? COMMUNE : PROVINCE;
        var other = body == Concerned.COMMUNE_STAFF ? PROVINCE : COMMUNE;

        for (var duty : Receivers.DESK) {
            assertThat(bureau.as(duty, decides).desk.list())
                    .extracting(DenunciationRow::uid)
                    .contains(uid);
            assertThat(bureau.desk.open(uid).account().what()).contains("5 triệu đồng");
            assertHidden(uid, duty, other);
            assertHidden(uid, duty, "12205");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DutyKind.class,
            names = {"DENUNCIATION_RECEIVER", "LEADER", "KEY_HOLDER"},
            mode = Mode.EXCLUDE)
    void is_seen_in_no_other_duty(DutyKind duty) {
        var uid = bureau.handIn(DenunciationSamples.aForm());

        assertHidden(uid, duty, COMMUNE);
        assertHidden(uid, duty, PROVINCE);
    }

    @Test
    void goes_past_a_desk_at_which_the_denounced_sit() {
        bureau.named("QUÁCH VĂN THỬ", DutyKind.DENUNCIATION_RECEIVER, COMMUNE);

        var uid = bureau.handIn(DenunciationSamples.aForm());

        assertThat(bureau.reread(uid).unit()).isEqualTo(bureau.units.province());
    }

    @Test
    void is_not_there_for_the_one_it_denounces_whatever_their_duty() {
        var uid = bureau.handIn(DenunciationSamples.against(Concerned.PROVINCE_STAFF));
        for (var duty : DutyKind.values()) {
            bureau.as(bureau.named(DenunciationSamples.ACCUSED, duty, PROVINCE));

            assertThat(bureau.desk.list()).extracting(DenunciationRow::uid).doesNotContain(uid);
            assertThatThrownBy(() -> bureau.desk.open(uid)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bureau.identities.ask(uid, "để biết")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void runs_no_clock_before_it_is_signed() {
        var uid = bureau.handIn(DenunciationSamples.aForm());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);

        assertThat(bureau.desk.open(uid).clocks()).isEmpty();

        bureau.at("2026-11-19T02:00:00Z");
        bureau.act(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-19"));

        // 20, 23, 25, 26, 27 November, 30 November, 1 December: 24 November is a holiday.
        assertThat(due(uid, "initial_processing")).isEqualTo("2026-12-01");
        assertThat(due(uid, "forward")).isEqualTo("2026-11-27");
    }

    @Test
    void is_extended_in_time_and_no_more_often_than_the_law_lets_it_be() {
        var uid = accepted();
        assertThat(due(uid, "resolution")).isEqualTo("2026-12-21");

        bureau.act(uid, DenunciationAct.EXTEND, DenunciationSamples.extension("2026-11-20", Complexity.COMPLEX));

        assertThat(due(uid, "resolution")).isEqualTo("2027-01-19");
        assertProblem(
                uid,
                DenunciationAct.EXTEND,
                DenunciationSamples.extension("2026-11-20", Complexity.COMPLEX),
                "denunciations.extend.often");
        bureau.act(
                uid, DenunciationAct.EXTEND, DenunciationSamples.extension("2026-11-20", Complexity.SPECIALLY_COMPLEX));
        bureau.at("2027-03-20T02:00:00Z");
        assertProblem(
                uid,
                DenunciationAct.EXTEND,
                DenunciationSamples.extension("2027-03-20", Complexity.SPECIALLY_COMPLEX),
                "denunciations.extend.late");
    }

    @Test
    void takes_no_day_to_come_and_none_before_what_was_done_last() {
        var uid = bureau.handIn(DenunciationSamples.aForm());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);

        assertProblem(
                uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-17"), "denunciations.day.wrong");
        assertProblem(
                uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-15"), "denunciations.day.wrong");
        assertProblem(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("hôm nay"), "denunciations.day.wrong");
    }

    @Test
    void is_worked_on_by_its_own_desk_only() {
        var uid = bureau.handIn(DenunciationSamples.aForm());
        for (var duty : DutyKind.values()) {
            if (!Receivers.DESK.contains(duty)) {
                bureau.as(duty, COMMUNE);
                assertThatThrownBy(() ->
                                bureau.act(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-16")))
                        .as(duty.name())
                        .isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void tells_the_second_of_two_who_work_on_it() {
        var uid = bureau.handIn(DenunciationSamples.aForm());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);
        var seen = DenunciationSamples.on("2026-11-16");
        seen.setVersion(bureau.reread(uid).version());
        bureau.act(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-16"));

        assertThatThrownBy(() -> bureau.handling.act(uid, DenunciationAct.ACCEPT, seen))
                .hasMessage("denunciations.stale");
    }

    @Test
    void shows_a_verifier_the_one_case_without_anything_that_tells_who_denounced() {
        var uid = accepted();
        var other = bureau.handIn(DenunciationSamples.aForm());
        var verifier = bureau.official(DutyKind.HANDLER, COMMUNE);
        assertThatThrownBy(() -> bureau.as(verifier).desk.open(uid)).isInstanceOf(NotFound.class);

        var form = DenunciationSamples.on("2026-11-20");
        form.setVerifier(verifier.username());
        bureau.as(DutyKind.LEADER, COMMUNE).act(uid, DenunciationAct.ASSIGN, form);

        bureau.as(verifier);
        assertThat(bureau.desk.list()).extracting(DenunciationRow::uid).containsExactly(uid);
        var sheet = bureau.desk.open(uid);
        assertThat(sheet.account().what())
                .contains("Quách Văn Thử", "5 triệu đồng")
                .doesNotContain("Mẫu Đơn", "0912", "345");
        assertThat(sheet.account().evidence()).doesNotContain("Chứng");
        assertThat(sheet.acts()).isEmpty();
        assertThatThrownBy(() -> bureau.desk.open(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bureau.identities.view(uid)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_given_into_no_hands_of_the_denounced() {
        var uid = accepted();
        var denounced = bureau.named(DenunciationSamples.ACCUSED, DutyKind.HANDLER, COMMUNE);
        bureau.as(DutyKind.LEADER, COMMUNE);
        var form = DenunciationSamples.on("2026-11-20");
        form.setVerifier(denounced.username());

        assertProblem(uid, DenunciationAct.ASSIGN, form, "denunciations.verifier.unknown");
    }

    @Test
    void ends_here_where_it_was_handed_to_a_body_outside() {
        var uid = bureau.handIn(DenunciationSamples.against(Concerned.UNKNOWN));
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, PROVINCE)
                .act(uid, DenunciationAct.FORWARD_OUT, DenunciationSamples.forwarding("2026-11-16", null));

        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.SENT_OUT);
    }

    @Test
    void is_never_brought_to_those_it_denounces() {
        var uid = bureau.handIn(DenunciationSamples.against(Concerned.COMMUNE_LEADERS));
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, PROVINCE);

        assertProblem(
                uid,
                DenunciationAct.FORWARD,
                DenunciationSamples.forwarding("2026-11-16", COMMUNE),
                "denunciations.forward.conflict");
    }

    @Test
    void moves_with_its_forwarding_and_waits_there_for_its_signature() {
        var uid = bureau.handIn(DenunciationSamples.aForm());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE)
                .act(uid, DenunciationAct.FORWARD, DenunciationSamples.forwarding("2026-11-16", "12205"));

        assertThat(bureau.desk.list()).extracting(DenunciationRow::uid).doesNotContain(uid);
        assertThat(bureau.as(DutyKind.DENUNCIATION_RECEIVER, "12205").desk.list())
                .extracting(DenunciationRow::uid)
                .contains(uid);
        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.NEED_SIGN);
    }

    @Test
    void goes_on_where_it_was_withdrawn_but_there_are_signs_of_a_violation() {
        var uid = accepted();
        var withdrawal = DenunciationSamples.on("2026-11-20");
        withdrawal.setWords("Việc rút không kết thúc hồ sơ.");
        bureau.act(uid, DenunciationAct.GO_ON, withdrawal);

        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.ACCEPTED);
        assertThat(due(uid, "resolution")).isEqualTo("2026-12-21");

        bureau.act(uid, DenunciationAct.TAKE_WITHDRAWAL, DenunciationSamples.on("2026-11-20"));
        assertThat(bureau.reread(uid).state()).isEqualTo(DenunciationState.WITHDRAWN);
    }

    @Test
    void tells_its_sender_what_was_done_and_by_when_and_nothing_they_wrote() {
        var receipt = bureau.intake.submit(SubmissionKey.fresh(), DenunciationSamples.aForm());
        var uid = bureau.find(receipt.code()).uid();
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE)
                .act(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-16"));
        var refusal = DenunciationSamples.on("2026-11-16", "NO_BASIS");
        refusal.setWords("Ông/bà có thể gửi thêm tài liệu.");
        bureau.act(uid, DenunciationAct.REFUSE, refusal);

        var found = bureau.followUp.open(receipt.code());

        assertThat(found.state()).isEqualTo(DenunciationState.REFUSED);
        assertThat(found.lines())
                .extracting(StepLine::act)
                .containsExactly(DenunciationAct.SUBMIT, DenunciationAct.TAKE_SIGNED, DenunciationAct.REFUSE);
        assertThat(found.lines().get(2).words()).isEqualTo("Ông/bà có thể gửi thêm tài liệu.");
        assertThat(found.toString()).doesNotContain("Mẫu Đơn", "Quách", "sổ đỏ");
    }

    @Test
    void closes_its_code_for_the_day_to_whoever_guesses() {
        var code = bureau.intake
                .submit(SubmissionKey.fresh(), DenunciationSamples.aForm())
                .code();
        var guess = bureau.intake.receipts.codeFor("", code.locator());
        for (int times = 0; times < DenunciationAttempts.MOST_A_DAY; times++) {
            assertThatThrownBy(() -> bureau.followUp.open(guess)).satisfies(wrong("denunciations.code.wrong"));
        }

        assertThatThrownBy(() -> bureau.followUp.open(code)).satisfies(wrong("denunciations.code.locked"));
        bureau.at("2026-11-17T02:00:00Z");
        assertThat(bureau.followUp.open(code).state()).isEqualTo(DenunciationState.NEED_SIGN);
    }

    @Test
    void opens_its_identity_to_one_who_asked_when_another_consented_and_for_ten_minutes() {
        var uid = bureau.handIn(DenunciationSamples.aForm());
        var first = bureau.official(DutyKind.KEY_HOLDER, PROVINCE);
        var second = bureau.official(DutyKind.KEY_HOLDER, COMMUNE);

        assertThat(bureau.as(first).desk.open(uid).content()).isNull();
        bureau.identities.ask(uid, "Cần xác minh nhân thân người tố cáo");
        assertThat(view(uid)).isEqualTo(IdentityView.State.WAITING);
        assertThatThrownBy(() -> bureau.identities.consent(uid)).hasMessage("denunciations.identity.same");
        assertThatThrownBy(() -> bureau.identities.open(uid)).hasMessage("denunciations.identity.over");

        bureau.as(second);
        assertThat(bureau.identities.view(uid).reason()).isEqualTo("Cần xác minh nhân thân người tố cáo");
        assertThatThrownBy(() -> bureau.identities.open(uid)).hasMessage("denunciations.identity.over");
        bureau.identities.consent(uid);
        assertThat(view(uid)).isEqualTo(IdentityView.State.ELSEWHERE);

        bureau.as(first);
        assertThat(bureau.identities.view(uid).identity()).isNull();
        bureau.identities.open(uid);
        var shown = bureau.identities.view(uid).identity();
        assertThat(shown.name()).isEqualTo(DenunciationSamples.DENOUNCER);
        assertThat(shown.typed().what()).contains("Tôi là Phùng Thị Mẫu Đơn");
        assertThat(bureau.as(second).identities.view(uid).identity()).isNull();

        bureau.at("2026-11-16T02:44:55Z");
        assertThat(bureau.as(first).identities.view(uid).identity()).isNotNull();
        bureau.at("2026-11-16T02:44:56Z");
        assertThat(bureau.identities.view(uid).identity()).isNull();
        assertThatThrownBy(() -> bureau.identities.open(uid)).hasMessage("denunciations.identity.over");

        assertThat(bureau.journal.list(uid))
                .extracting(JournalEntry::kind)
                .containsExactly(
                        "DENUNCIATION_SUBMIT",
                        "DENUNCIATION_ASK_IDENTITY",
                        "DENUNCIATION_CONSENT_IDENTITY",
                        "DENUNCIATION_OPEN_IDENTITY");
    }

    @Test
    void keeps_its_identity_from_the_clerk_who_receives_it() {
        var uid = bureau.handIn(DenunciationSamples.aForm());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);

        assertThat(bureau.desk.open(uid).account().what()).doesNotContain("Mẫu Đơn", "0912");
        assertThatThrownBy(() -> bureau.identities.view(uid)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bureau.identities.ask(uid, "để biết")).isInstanceOf(NotFound.class);
    }

    @Test
    void keeps_its_identity_from_a_key_holder_who_works_on_it() {
        var uid = accepted();
        var both = bureau.official(DutyKind.KEY_HOLDER, COMMUNE);
        AccountSamples.charge(database.em(), both, DutyKind.DENUNCIATION_RECEIVER, bureau.unit(COMMUNE));
        var verifier = bureau.official(DutyKind.KEY_HOLDER, PROVINCE);
        var form = DenunciationSamples.on("2026-11-20");
        form.setVerifier(verifier.username());
        bureau.act(uid, DenunciationAct.ASSIGN, form);

        for (var official : List.of(both, verifier)) {
            bureau.as(official);
            assertThat(bureau.desk.open(uid).maySeeKeys()).isFalse();
            assertThatThrownBy(() -> bureau.identities.ask(uid, "để biết")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void opens_no_identity_on_a_consent_of_yesterday() {
        var uid = bureau.handIn(DenunciationSamples.aForm());
        var first = bureau.official(DutyKind.KEY_HOLDER, PROVINCE);
        bureau.as(first).identities.ask(uid, "Cần gặp");
        bureau.as(DutyKind.KEY_HOLDER, PROVINCE).identities.consent(uid);
        bureau.at("2026-11-17T02:34:56Z");

        assertThatThrownBy(() -> bureau.as(first).identities.open(uid)).isInstanceOf(Refusal.class);
    }

    private UUID accepted() {
        bureau.at("2026-11-20T02:00:00Z");
        var uid = bureau.handIn(DenunciationSamples.aForm());
        bureau.as(DutyKind.DENUNCIATION_RECEIVER, COMMUNE);
        bureau.act(uid, DenunciationAct.TAKE_SIGNED, DenunciationSamples.on("2026-11-20"));
        bureau.act(uid, DenunciationAct.ACCEPT, DenunciationSamples.on("2026-11-20"));
        return uid;
    }

    private IdentityView.State view(UUID uid) {
        return bureau.identities.view(uid).state();
    }

    private void assertHidden(UUID uid, DutyKind duty, String unit) {
        bureau.as(duty, unit);
        assertThat(bureau.desk.list())
                .as(duty + " " + unit)
                .extracting(DenunciationRow::uid)
                .doesNotContain(uid);
        assertThatThrownBy(() -> bureau.desk.open(uid)).as(duty + " " + unit).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bureau.desk.paper(uid)).as(duty + " " + unit).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bureau.identities.view(uid))
                .as(duty + " " + unit)
                .isInstanceOf(NotFound.class);
    }

    private LocalDate due(UUID uid, String step) {
        return bureau.desk.open(uid).clocks().stream()
                .filter(clock -> clock.step().equals(step))
                .map(StepClock::due)
                .findFirst()
                .orElseThrow();
    }

    private void assertProblem(UUID uid, DenunciationAct act, ActForm form, String textKey) {
        assertThatThrownBy(() -> bureau.act(uid, act, form)).satisfies(wrong(textKey));
    }

    private static ThrowingConsumer<Throwable> wrong(String textKey) {
        return failure -> assertThat(((FaultyEntry) failure).problems())
                .extracting(problem -> problem.textKey())
                .containsExactly(textKey);
    }
}
