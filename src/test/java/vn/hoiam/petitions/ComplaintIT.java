package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A complaint from the web form to the decision, by the Law on Complaints. */
class ComplaintIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(database.em());
    }

    @Test
    void waits_for_a_signature_and_no_limit_of_the_law_runs() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aComplaint());

        var file = office.followUp.open(receipt.code());

        assertThat(file.petition().status()).isEqualTo(PetitionStatus.NEED_SIGN);
        // Monday 23 November; Tuesday is a holiday; three working days end on Friday.
        assertThat(file.owed()).singleElement().satisfies(owed -> {
            assertThat(owed.step()).isEqualTo("sign_call");
            assertThat(owed.deadline().dueOn()).isEqualTo(LocalDate.parse("2026-11-27"));
            assertThat(owed.counted().rule().code()).isEqualTo("complaint_1.sign_call.2025");
        });
        assertThat(file.petition().promise().replyDueOn()).isNull();
    }

    @Test
    void keeps_what_the_law_asks_and_shows_who_wrote_it_to_those_alone_who_handle_it() {
        var number = office.handIn(aComplaint());

        var file = office.files.open(office.petitions.get(number));

        assertThat(file.open())
                .extracting(said -> said.getKey())
                .containsExactly(Particular.AGAINST, Particular.KNOWN_ON, Particular.CLAIM);
        assertThat(file.personal()).extracting(said -> said.getValue()).containsExactly("Số 5, đường Bạch Đằng");
    }

    @Test
    void is_accepted_within_seven_working_days_of_the_day_the_signed_paper_arrived() {
        var number = office.handIn(aComplaint());
        office.at("2026-11-30T02:00:00Z");

        signed(number, "2026-11-26");

        var petition = office.reread(number);
        assertThat(petition.status()).isEqualTo(PetitionStatus.RECEIVED);
        // Thursday 26 November, entered on Monday 30; seven working days end on Monday 7 December.
        assertThat(petition.promise().step(DueDate.NOTIFY)).isEqualTo("acceptance");
        assertThat(petition.promise().notifyDueOn()).isEqualTo(LocalDate.parse("2026-12-07"));
        assertThat(petition.notifiedAt()).isNull();
        assertThat(office.files.open(petition).attachments()).hasSize(1);
    }

    @Test
    void is_not_signed_in_the_future_or_before_it_was_written_and_not_without_a_scan() {
        var number = office.handIn(aComplaint());
        office.as(DutyKind.INTAKE, PHO_HIEN);

        for (var day : List.of("2026-11-24", "2026-11-20", "", "gestern")) {
            var form = new ActForm();
            form.setDay(day);
            form.setScan(scan());
            assertThatThrownBy(() -> office.proceeding.take(number, office.version(number), Act.TAKE_SIGNED, form))
                    .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                            .extracting(Problem::field)
                            .containsExactly("day"));
        }
        var without = new ActForm();
        without.setDay("2026-11-23");
        assertThatThrownBy(() -> office.proceeding.take(number, office.version(number), Act.TAKE_SIGNED, without))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("files"));
    }

    @Test
    void goes_its_way_to_the_decision_and_each_date_follows_from_the_record() {
        var number = office.handIn(aComplaint());
        office.as(DutyKind.INTAKE, PHO_HIEN);
        take(number, Act.CALL_TO_SIGN, words("Mời ông in đơn, ký và mang đến."));
        assertThat(office.reread(number).notifiedAt()).isNotNull();
        office.at("2026-11-26T02:00:00Z");
        signed(number, "2026-11-26");
        office.at("2026-12-01T02:00:00Z");
        office.as(DutyKind.LEADER, PHO_HIEN);
        take(number, Act.ACCEPT, document());

        var accepted = office.reread(number);
        assertThat(accepted.notifiedAt()).isNotNull();
        // Tuesday 1 December and thirty days: Thursday 31 December.
        assertThat(accepted.promise().replyDueOn()).isEqualTo(LocalDate.parse("2026-12-31"));

        var extension = document();
        extension.setGround("COMPLEX");
        extension.setWords("Phải chờ kết quả đo đạc lại.");
        take(number, Act.EXTEND, extension);
        // Forty-five days: Friday 15 January.
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo(LocalDate.parse("2027-01-15"));
        assertThat(office.reread(number).options()).containsExactly("complex");
        take(number, Act.VERIFY, documentWith("Đoàn xác minh của phường đo lại thửa đất."));

        var suspension = documentWith("Chờ kết luận của cơ quan khác.");
        suspension.setGround("OTHER_BODY");
        take(number, Act.SUSPEND, suspension);
        assertThat(office.reread(number).promise().replyDueOn()).isNull();
        office.at("2026-12-11T02:00:00Z");
        take(number, Act.RESUME, documentWith("Đã có kết luận."));
        // Ten days stood still.
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo(LocalDate.parse("2027-01-25"));

        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(
                        number, office.version(number), PetitionSamples.aReply("Giữ nguyên diện tích đã đo năm 2020."));
        office.as(DutyKind.LEADER, PHO_HIEN);
        assertThatThrownBy(() -> office.signing.send(number, office.version(number)))
                .isInstanceOf(FaultyForm.class);
        office.signing.send(number, office.version(number), document());

        var decided = office.reread(number);
        assertThat(decided.status()).isEqualTo(PetitionStatus.RESOLVED);
        assertThat(decided.closedAt()).isNotNull();
        assertThat(office.files.open(decided).owed())
                .allSatisfy(owed -> assertThat(owed.deadline().state()).isEqualTo(DeadlineState.ON_TIME));
    }

    @Test
    void is_not_extended_twice_and_not_after_its_time() {
        var number = accepted();
        var extension = documentWith("Phức tạp.");
        extension.setGround("COMPLEX");
        office.at("2027-01-02T02:00:00Z");
        assertThatThrownBy(() -> take(number, Act.EXTEND, extension)).hasMessage("petitions.act.extend.late");

        office.at("2026-12-30T02:00:00Z");
        take(number, Act.EXTEND, extension);
        take(number, Act.VERIFY, documentWith("Xác minh."));
        assertThatThrownBy(() -> take(number, Act.EXTEND, extension)).hasMessage("petitions.act.extend.often");
    }

    @Test
    void is_suspended_only_on_a_ground_the_law_lists() {
        var number = accepted();
        var form = documentWith("Bận việc.");
        form.setGround("BUSY");

        assertThatThrownBy(() -> take(number, Act.SUSPEND, form))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("ground"));
    }

    @Test
    void is_refused_with_a_ground_and_the_citizen_is_told() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aComplaint());
        var number = receipt.number();
        signed(number, "2026-11-23");
        var refusal = documentWith("Đã quá 90 ngày. Ông có thể khởi kiện tại Tòa án.");
        refusal.setGround("TIME_BARRED");

        office.as(DutyKind.LEADER, PHO_HIEN);
        take(number, Act.REFUSE, refusal);

        office.reread(number);
        var file = office.followUp.open(receipt.code());
        assertThat(file.petition().status()).isEqualTo(PetitionStatus.REFUSED);
        assertThat(file.timeline().get(0).note()).contains("khởi kiện tại Tòa án");
        assertThat(file.timeline().get(0).textKey()).isEqualTo("journal.StepTaken.REFUSE");
        assertThat(file.petition().nextDueOn()).isNull();
    }

    @Test
    void is_not_there_for_another_commune_or_another_duty() {
        var number = office.handIn(aComplaint());
        var form = words("Mời ký.");

        for (var official :
                List.of(office.official(DutyKind.INTAKE, KHOAI_CHAU), office.official(DutyKind.LEADER, PHO_HIEN))) {
            office.proceeding.me = official;
            assertThatThrownBy(() -> office.proceeding.take(number, office.version(number), Act.CALL_TO_SIGN, form))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void is_taken_back_by_whoever_wrote_it_while_it_is_not_signed_and_not_afterwards() {
        var unsigned = office.intake.submit(SubmissionKey.fresh(), aComplaint());
        office.followUp.withdraw(unsigned.code(), "Đã giải quyết xong với phường.");
        assertThat(office.reread(unsigned.number()).status()).isEqualTo(PetitionStatus.WITHDRAWN);

        var signed = office.intake.submit(SubmissionKey.fresh(), aComplaint());
        signed(signed.number(), "2026-11-23");
        assertThatThrownBy(() -> office.followUp.withdraw(signed.code(), null))
                .hasMessage("petitions.status.forbidden");
    }

    @Test
    void a_second_one_lies_with_the_province_and_not_with_the_commune() {
        var form = aForm();
        form.setKind("complaint_2");
        form.setUnit(null);
        form.setAddress(null);
        form.getSaid().put("concerned", "COMMUNE_STAFF");
        form.getSaid().put("firstDecision", "Quyết định số 45/QĐ-UBND ngày 20/7/2026 của Chủ tịch UBND xã Khoái Châu");
        form.getSaid().put("knownOn", "2026-11-02");
        form.getSaid().put("claim", "Hủy quyết định số 45.");
        form.getSaid().put("homeAddress", "Thôn 1, xã Khoái Châu");

        var number = office.handIn(form);

        assertThat(office.petitions.get(number).unit()).isEqualTo(office.units.province());
        var petition = office.petitions.get(number);
        assertThat(office.visibility(DutyKind.HANDLER, KHOAI_CHAU).mayRead(petition))
                .isFalse();
    }

    private PetitionNumber accepted() {
        var number = office.handIn(aComplaint());
        signed(number, "2026-11-23");
        office.at("2026-12-01T02:00:00Z");
        office.as(DutyKind.LEADER, PHO_HIEN);
        take(number, Act.ACCEPT, document());
        return number;
    }

    private void signed(PetitionNumber number, String day) {
        var form = new ActForm();
        form.setDay(day);
        form.setScan(scan());
        office.as(DutyKind.INTAKE, PHO_HIEN);
        take(number, Act.TAKE_SIGNED, form);
    }

    private void take(PetitionNumber number, Act act, ActForm form) {
        office.proceeding.take(number, office.version(number), act, form);
    }

    private Bundle scan() {
        return office.scan();
    }

    private ActForm document() {
        return documentWith(null);
    }

    private ActForm documentWith(String words) {
        return office.document(null, words);
    }

    private static ActForm words(String words) {
        var form = new ActForm();
        form.setWords(words);
        return form;
    }
}
