package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.anEntry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A petition at the wrong door: each kind by its own law. */
class WrongDoorIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String PROVINCE = "33";

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
    void is_the_coordinators_to_decide_once_units_have_sent_it_to_and_fro() {
        var number = office.handIn(aForm());
        for (var way :
                List.of(List.of(PHO_HIEN, KHOAI_CHAU), List.of(KHOAI_CHAU, PHO_HIEN), List.of(PHO_HIEN, KHOAI_CHAU))) {
            forward(DutyKind.HANDLER, number, way.get(0), way.get(1));
        }
        assertThat(toDecide()).containsExactly(number);

        assertThatThrownBy(() -> forward(DutyKind.HANDLER, number, KHOAI_CHAU, PHO_HIEN))
                .hasMessage("petitions.forward.often");

        forward(DutyKind.COORDINATOR, number, KHOAI_CHAU, PHO_HIEN);
        assertThat(office.reread(number).unit().code()).isEqualTo(PHO_HIEN);
    }

    @Test
    void goes_up_to_the_province_where_that_is_competent_and_keeps_its_dates() {
        var number = office.handIn(aForm());
        var before = office.reread(number).promise().replyDueOn();

        forward(DutyKind.HANDLER, number, PHO_HIEN, PROVINCE);

        assertThat(office.reread(number).unit()).isEqualTo(office.units.province());
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo(before);
    }

    @Test
    void feedback_on_a_regulation_is_passed_on_to_the_ministry_and_its_sender_is_told() {
        var form = aForm();
        form.setKind("regulation_feedback");
        form.getSaid().put("regulation", "Yêu cầu nộp bản sao hộ khẩu giấy");
        form.getSaid().put("homeAddress", "Số 5, đường Bạch Đằng");
        var receipt = office.intake.submit(SubmissionKey.fresh(), form);
        var words = new ActForm();
        words.setWords("Chuyển Văn phòng Chính phủ, công văn số 77.");

        office.step(DutyKind.HANDLER, PROVINCE, receipt.number(), Act.PASS_ON, words);

        office.reread(receipt.number());
        var file = office.followUp.open(receipt.code());
        assertThat(file.petition().status()).isEqualTo(PetitionStatus.PASSED_ON);
        assertThat(file.timeline().get(0).note()).startsWith("Chuyển Văn phòng Chính phủ");
        assertThat(file.owed()).extracting(owed -> owed.deadline().state()).containsExactly(DeadlineState.LAPSED);
    }

    @Test
    void a_complaint_is_guided_once_and_never_sent_on() {
        var number = office.handIn(aComplaint());

        assertThatThrownBy(() -> forward(DutyKind.HANDLER, number, PHO_HIEN, KHOAI_CHAU))
                .hasMessage("petitions.status.forbidden");

        var words = new ActForm();
        words.setWords("Gửi Chủ tịch UBND xã Khoái Châu, nơi ra quyết định.");
        office.step(DutyKind.HANDLER, PHO_HIEN, number, Act.GUIDE, words);
        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.GUIDED);
        assertThatThrownBy(() -> office.step(DutyKind.HANDLER, PHO_HIEN, number, Act.GUIDE, words))
                .hasMessage("petitions.status.forbidden");
    }

    @Test
    void a_complaint_that_a_newspaper_sent_on_goes_back_to_it_with_reasons_and_its_sender_reads_them() {
        var entry = anEntry(aComplaint(), Channel.RECEPTION, "2026-11-20");
        entry.setConveyedBy("PRESS");
        entry.setConveyedName("Báo Hưng Yên");
        var receipt = office.as(DutyKind.INTAKE, PHO_HIEN).entering.enter("key-1", entry);
        var number = receipt.number();
        var words = new ActForm();
        words.setWords("Gửi Chủ tịch UBND xã Khoái Châu, nơi ra quyết định.");
        assertThatThrownBy(() -> office.step(DutyKind.HANDLER, PHO_HIEN, number, Act.GUIDE, words))
                .hasMessage("petitions.status.forbidden");

        office.step(
                DutyKind.HANDLER,
                PHO_HIEN,
                number,
                Act.RETURN,
                office.document(null, "Do UBND xã Khoái Châu ban hành."));

        var petition = office.reread(number);
        assertThat(petition.status()).isEqualTo(PetitionStatus.RETURNED);
        assertThat(petition.closedAt()).isNotNull();
        assertThat(petition.arrived().conveyance().name()).isEqualTo("Báo Hưng Yên");
        var file = office.followUp.open(receipt.code());
        assertThat(file.timeline().get(0).note()).isEqualTo("Do UBND xã Khoái Châu ban hành.");
        assertThat(file.timeline())
                .filteredOn(line -> line.textKey().equals("journal.PetitionConveyed"))
                .singleElement()
                .satisfies(line -> assertThat(line.words().toString()).doesNotContain("Báo Hưng Yên"));
        assertThat(file.owed()).extracting(owed -> owed.deadline().state()).doesNotContain(DeadlineState.OVERDUE);
    }

    @Test
    void a_request_for_information_held_elsewhere_is_refused_and_names_the_right_body() {
        var form = aForm();
        form.setKind("information_request");
        form.getSaid().put("information", "Quy hoạch chi tiết khu trung tâm");
        form.getSaid().put("delivery", "online");
        form.getSaid().put("purpose", "Làm nhà");
        form.getSaid().put("homeAddress", "Số 5, đường Bạch Đằng");
        form.getSaid().put("idNumber", "033090001234");
        var number = office.handIn(form);
        assertThat(office.reread(number).promise().step(DueDate.REPLY)).isEqualTo("online_simple");

        office.step(
                DutyKind.LEADER,
                PHO_HIEN,
                number,
                Act.REFUSE,
                office.document("NOT_OURS", "Sở Xây dựng giữ quy hoạch này; ông gửi yêu cầu đến đó."));

        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.REFUSED);
        assertThat(office.reread(number).notifiedAt()).isNotNull();
    }

    @Test
    void information_that_has_to_be_compiled_gets_the_longer_time_once_its_term_is_told() {
        var form = aForm();
        form.setKind("information_request");
        form.getSaid().put("information", "Danh sách hộ được hỗ trợ năm 2025");
        form.getSaid().put("delivery", "online");
        form.getSaid().put("purpose", "Giám sát");
        form.getSaid().put("homeAddress", "Số 5, đường Bạch Đằng");
        form.getSaid().put("idNumber", "033090001234");
        var number = office.handIn(form);
        office.takeIn(number, PHO_HIEN);
        assertThat(office.reread(number).notifiedAt()).isNull();
        var words = new ActForm();
        words.setWords("Phải tổng hợp từ 12 thôn; cung cấp trước ngày 14/12.");

        office.step(DutyKind.HANDLER, PHO_HIEN, number, Act.SET_TERM, words);

        var petition = office.reread(number);
        assertThat(petition.notifiedAt()).isNotNull();
        assertThat(petition.promise().step(DueDate.REPLY)).isEqualTo("online_complex");
        // Monday 23 November; Tuesday is a holiday; fifteen working days end on Tuesday 15 December.
        assertThat(petition.promise().replyDueOn()).isEqualTo(LocalDate.parse("2026-12-15"));

        office.step(DutyKind.LEADER, PHO_HIEN, number, Act.EXTEND, office.document("MORE_TIME", "Chưa đủ số liệu."));
        // Fifteen calendar days more, Law on Access to Information, Art. 30(4): Wednesday 30 December.
        assertThat(office.reread(number).promise().replyDueOn()).isEqualTo(LocalDate.parse("2026-12-30"));
    }

    private List<PetitionNumber> toDecide() {
        var filter = new InboxFilter(
                null, null, null, null, InboxTab.TO_DECIDE, InboxNarrowing.of(null), office.today(), office.today());
        return office.piles.list(filter, 0, 20).stream()
                .map(PetitionRow::number)
                .toList();
    }

    private void forward(DutyKind duty, PetitionNumber number, String from, String to) {
        office.as(duty, duty == DutyKind.COORDINATOR ? PROVINCE : from)
                .handling
                .forward(number, office.version(number), to, ForwardingReason.NOT_COMPETENT, "Thuộc nơi khác.");
    }
}
