package vn.hoiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.EnclosingSamples;
import vn.hoiam.files.FileSamples;
import vn.hoiam.journal.JournalSamples;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Problem;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.petitions.TimelineLine;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A document from the template to the signed paper. */
class DocumentsIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String PROVINCE = "33";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Registry registry;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        registry = new Registry(database.em(), office);
    }

    @Test
    void begins_with_what_the_template_says_of_the_case() {
        var number = signed();

        var position =
                registry.as(DutyKind.HANDLER, PHO_HIEN).drafting.draft(number, DocumentKind.ACCEPTANCE_NOTICE, null);

        var document = registry.reread(number, position);
        assertThat(document.state()).isEqualTo(DocumentState.DRAFTED);
        var wording = document.wording();
        assertThat(wording.subject()).isEqualTo("Về việc thụ lý giải quyết khiếu nại");
        assertThat(wording.addressee()).isEqualTo("Ông (bà) Nguyễn Thị Hường");
        assertThat(wording.authority()).isEqualTo(Authority.CHAIRMAN);
        assertThat(wording.body().text())
                .contains(
                        "Ngày 23/11/2026, Ủy ban nhân dân phường Phố Hiến nhận được đơn của ông (bà) Nguyễn Thị Hường")
                .contains("địa chỉ: Số 5, đường Bạch Đằng; mã hồ sơ " + number)
                .contains("Quyết định số 118/QĐ-UBND")
                .contains("căn cứ Luật Khiếu nại 02/2011/QH13, Điều 27, 36")
                .doesNotContain("{", Placeholder.GAP);
    }

    @Test
    void of_a_second_complaint_is_about_the_first_decision() {
        var form = aForm(PetitionKind.COMPLAINT_2);
        form.getSaid().put("firstDecision", "Quyết định số 140/QĐ-UBND");
        var number = office.handIn(form);
        office.takeSigned(number, PROVINCE, "2026-11-23");

        var position =
                registry.as(DutyKind.HANDLER, PROVINCE).drafting.draft(number, DocumentKind.ACCEPTANCE_NOTICE, null);

        assertThat(registry.reread(number, position).wording().body().text())
                .contains("khiếu nại đối với: Quyết định số 140/QĐ-UBND.", "Ủy ban nhân dân tỉnh Hưng Yên");
    }

    @Test
    void gives_the_ground_that_was_chosen_with_its_article() {
        var number = signed();

        var position =
                registry.as(DutyKind.HANDLER, PHO_HIEN).drafting.draft(number, DocumentKind.REFUSAL, "TIME_BARRED");

        assertThat(registry.reread(number, position).wording().body().text())
                .contains(
                        "căn cứ Luật Khiếu nại 02/2011/QH13, Điều 11, khiếu nại không đủ điều kiện thụ lý giải quyết vì: ")
                .contains("thời hiệu");
    }

    @Test
    void offers_what_fits_the_procedure_and_the_state_and_refuses_the_rest() {
        var complaint = signed();
        var feedback = office.handIn(aForm());
        registry.as(DutyKind.HANDLER, PHO_HIEN);

        assertThat(registry.drafting.kinds(office.petitions().get(complaint)))
                .containsExactly(
                        DocumentKind.ACCEPTANCE_NOTICE, DocumentKind.INFORMATION_REQUEST, DocumentKind.REFUSAL);
        assertThat(registry.drafting.kinds(office.petitions().get(feedback)))
                .containsExactly(DocumentKind.ACCEPTANCE_NOTICE, DocumentKind.FORWARDING_SLIP, DocumentKind.REFUSAL);
        assertThatThrownBy(() -> registry.drafting.draft(feedback, DocumentKind.DECISION, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("documents.unfit");
    }

    @Test
    void is_worked_on_until_it_is_issued_and_the_second_of_two_editors_is_told() {
        var number = signed();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.drafting.draft(number, DocumentKind.ACCEPTANCE_NOTICE, null);
        var first = registry.form(number, position);
        var second = registry.form(number, position);
        first.setBody("<p onclick=\"x()\">Đã <b>nhận</b>.</p><script>x()</script>");
        registry.drafting.reword(number, position, first);

        assertThat(registry.reread(number, position).wording().body().html())
                .isEqualTo("<p>Đã <strong>nhận</strong>.</p>");
        assertThatThrownBy(() -> registry.drafting.reword(number, position, second))
                .hasMessage("documents.stale");

        registry.as(DutyKind.LEADER, PHO_HIEN).issue(number, position);
        var third = registry.form(number, position);
        assertThatThrownBy(() -> registry.drafting.reword(number, position, third))
                .hasMessage("documents.issued");
    }

    @Test
    void is_thrown_away_as_a_draft_only_and_its_place_is_not_taken_by_another() {
        var number = signed();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var first = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);
        var second = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);
        registry.drafting.discard(number, first, version(number, first));
        database.em().flush();
        assertThatThrownBy(() -> registry.reading.open(number, first)).isInstanceOf(NotFound.class);
        assertThat(registry.drafting.draft(number, DocumentKind.REFUSAL, null)).isEqualTo(3);

        registry.as(DutyKind.LEADER, PHO_HIEN).issue(number, second);
        assertThatThrownBy(() -> registry.drafting.discard(number, second, version(number, second)))
                .hasMessage("documents.issued");
        assertThatThrownBy(() -> database.em()
                        .createNativeQuery("delete from case_document where state <> 'DRAFTED'")
                        .executeUpdate())
                .hasMessageContaining("is issued and is kept");
    }

    @Test
    void is_numbered_in_its_book_by_unit_year_and_symbol() {
        var number = signed();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var notice = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);
        var refusal = registry.draft(number, DocumentKind.REFUSAL);
        var asking = registry.draft(number, DocumentKind.INFORMATION_REQUEST);
        registry.as(DutyKind.LEADER, PHO_HIEN);

        assertThat(registry.issue(number, notice)).hasToString("01/TB-UBND");
        assertThat(registry.issue(number, refusal)).hasToString("02/TB-UBND");
        assertThat(registry.as(DutyKind.HANDLER, PHO_HIEN).issue(number, asking))
                .hasToString("01/UBND-VP");
        var issued = registry.reread(number, notice);
        assertThat(issued.issuedOn()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(issued.signatory()).isEqualTo("Trần Thị Hương Giang");

        office.at("2027-01-04T02:00:00Z");
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var next = registry.draft(number, DocumentKind.REFUSAL);
        assertThat(registry.as(DutyKind.LEADER, PHO_HIEN).issue(number, next)).hasToString("01/TB-UBND");
    }

    @Test
    void takes_number_and_day_of_another_register_once_and_the_book_goes_on_after_it() {
        var number = signed();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var first = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);
        var second = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);
        var third = registry.draft(number, DocumentKind.REFUSAL);
        registry.as(DutyKind.LEADER, PHO_HIEN);
        office.at("2026-11-25T02:00:00Z");

        assertThat(registry.issuing.issue(number, first, version(number, first), other("45/TB-UBND", "2026-11-24")))
                .hasToString("45/TB-UBND");
        assertThatThrownBy(() -> registry.issuing.issue(
                        number, second, version(number, second), other("45/TB-UBND", "2026-11-25")))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::textKey)
                        .containsExactly("documents.number.taken"));
        for (var day : List.of("2026-11-26", "2026-11-22", "", "25/11/2026")) {
            assertThatThrownBy(() ->
                            registry.issuing.issue(number, second, version(number, second), other("46/TB-UBND", day)))
                    .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                            .extracting(Problem::field)
                            .containsExactly("bookDay"));
        }
        assertThat(registry.issue(number, third)).hasToString("46/TB-UBND");
    }

    @Test
    void is_not_issued_with_a_gap_or_without_a_name_below_it() {
        var number = signed();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.drafting.draft(number, DocumentKind.INFORMATION_REQUEST, null);
        assertThatThrownBy(() -> registry.issue(number, position)).hasMessage("documents.gap");

        var whole = registry.draft(number, DocumentKind.INFORMATION_REQUEST);
        assertThatThrownBy(() -> registry.issuing.issue(number, whole, version(number, whole), new IssueForm()))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("signatory"));
    }

    @Test
    void neither_number_nor_words_change_afterwards_whoever_writes() {
        var number = signed();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);
        registry.as(DutyKind.LEADER, PHO_HIEN).issue(number, position);
        database.em().flush();

        for (var change : List.of("serial = 99", "issued_on = issued_on - 1", "body = 'x'", "state = 'DRAFTED'")) {
            database.em().createNativeQuery("savepoint before").executeUpdate();
            assertThatThrownBy(() -> database.em()
                            .createNativeQuery("update case_document set " + change)
                            .executeUpdate())
                    .as(change)
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("stays what it is");
            database.em().createNativeQuery("rollback to savepoint before").executeUpdate();
        }
    }

    @Test
    void is_drafted_by_those_who_handle_and_issued_by_the_duty_of_its_act() {
        var number = signed();
        for (var duty : List.of(DutyKind.INTAKE, DutyKind.PUBLISHER, DutyKind.INSPECTOR)) {
            registry.as(duty, PHO_HIEN);
            assertThatThrownBy(() -> registry.drafting.draft(number, DocumentKind.ACCEPTANCE_NOTICE, null))
                    .as("%s", duty)
                    .isInstanceOf(NotFound.class);
        }
        registry.as(DutyKind.HANDLER, KHOAI_CHAU);
        assertThatThrownBy(() -> registry.drafting.draft(number, DocumentKind.ACCEPTANCE_NOTICE, null))
                .isInstanceOf(NotFound.class);
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);

        assertThatThrownBy(() -> registry.issue(number, position)).isInstanceOf(NotFound.class);
        registry.as(DutyKind.LEADER, KHOAI_CHAU);
        assertThatThrownBy(() -> registry.issue(number, position)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registry.reading.open(number, position)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registry.reading.pdf(number, position)).isInstanceOf(NotFound.class);
        registry.as(DutyKind.LEADER, PHO_HIEN);
        assertThat(registry.reading.open(number, position).signatory()).isEqualTo("Nguyễn Thị Hạnh");
        assertThat(registry.issue(number, position)).isNotNull();
    }

    @Test
    void is_read_by_an_inspector_without_what_tells_of_the_sender() {
        var number = signed();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);

        registry.as(DutyKind.INSPECTOR, PHO_HIEN);
        var open = registry.reading.open(number, position);

        assertThat(open.seesAll()).isFalse();
        assertThat(open.isEditable()).isFalse();
        assertThat(open.wording().texts()).noneMatch(text -> text.contains("Hường") || text.contains("Bạch Đằng"));
        assertThat(open.signatory()).isNull();
        assertThat(open.wording().body().text()).contains("Quyết định số 118/QĐ-UBND");
        assertThatThrownBy(() -> registry.reading.docx(number, position)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registry.reading.pdf(number, position)).isInstanceOf(NotFound.class);
    }

    @Test
    void of_what_lies_with_the_leader_alone_is_the_leaders_alone() {
        var number = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        assertThatThrownBy(() -> registry.drafting.draft(number, DocumentKind.ACCEPTANCE_NOTICE, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registry.reading.open(number)).isInstanceOf(NotFound.class);

        registry.as(DutyKind.LEADER, PHO_HIEN);
        assertThat(registry.drafting.draft(number, DocumentKind.ACCEPTANCE_NOTICE, null))
                .isEqualTo(1);
    }

    @Test
    void stays_as_it_is_where_the_case_went_on_to_another_unit() {
        var number = office.handIn(aForm());
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.draft(number, DocumentKind.FORWARDING_SLIP);
        database.em()
                .createNativeQuery("update petition set unit_id = ?1 where number = ?2")
                .setParameter(1, office.units().get(KHOAI_CHAU).id())
                .setParameter(2, number.value())
                .executeUpdate();
        database.em().clear();

        registry.as(DutyKind.HANDLER, KHOAI_CHAU);
        assertThat(registry.reading.open(number, position).isEditable()).isFalse();
        assertThatThrownBy(() -> registry.issue(number, position)).isInstanceOf(NotFound.class);
    }

    @Test
    void keeps_what_was_signed_once_it_has_its_number() {
        var number = signed();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);
        var copies = copies();
        assertThatThrownBy(() -> registry.issuing.sign(number, position, version(number, position), copies))
                .hasMessage("documents.not-issued");
        registry.as(DutyKind.LEADER, PHO_HIEN).issue(number, position);
        assertThatThrownBy(() -> registry.issuing.sign(number, position, version(number, position), Bundle.NONE))
                .isInstanceOf(FaultyForm.class);

        registry.as(DutyKind.HANDLER, PHO_HIEN).issuing.sign(number, position, version(number, position), copies);

        var open = registry.reading.open(number, position);
        assertThat(registry.reread(number, position).state()).isEqualTo(DocumentState.SIGNED);
        assertThat(open.copies()).hasSize(2).allSatisfy(copy -> assertThat(copy.adder())
                .isEqualTo("Nguyễn Thị Hạnh"));
        assertThat(registry.reading
                        .copy(number, position, copies.names().get(1))
                        .shownName())
                .isEqualTo("12_TB-UBND.p7s");
        assertThatThrownBy(() -> registry.reading.copy(number, position, "0".repeat(32)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void its_signed_copies_go_to_the_sender_unless_it_is_a_slip_to_another_body() {
        var number = office.handIn(aForm());
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var slip = registry.draft(number, DocumentKind.FORWARDING_SLIP);
        registry.issue(number, slip);
        registry.issuing.sign(number, slip, version(number, slip), copies());
        var notice = registry.draft(number, DocumentKind.ACCEPTANCE_NOTICE);
        registry.as(DutyKind.INTAKE, PHO_HIEN).issue(number, notice);
        assertThat(registry.documents.sent(office.petitions().get(number))).isEmpty();

        registry.as(DutyKind.HANDLER, PHO_HIEN).issuing.sign(number, notice, version(number, notice), copies());

        assertThat(registry.documents.sent(office.reread(number)))
                .extracting(copy -> copy.document().position())
                .containsExactly(notice, notice);
    }

    @Test
    void the_record_tells_of_it_and_the_sender_hears_of_what_was_issued() {
        var receipt = office.intake().submit(SubmissionKey.fresh(), aForm());
        var number = receipt.number();
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.draft(number, DocumentKind.FORWARDING_SLIP);
        registry.issue(number, position);
        registry.issuing.sign(number, position, version(number, position), copies());

        var petition = office.reread(number);
        assertThat(office.files().open(petition).timeline())
                .extracting(TimelineLine::textKey)
                .startsWith("journal.DocumentSigned", "journal.DocumentIssued", "journal.DocumentDrafted");
        assertThat(office.followUp().open(receipt.code()).timeline())
                .extracting(TimelineLine::textKey)
                .startsWith("journal.DocumentSigned", "journal.DocumentIssued")
                .doesNotContain("journal.DocumentDrafted");
        JournalSamples.mustBeChained(database.em(), petition.uid());
    }

    @Test
    void goes_with_a_petition_that_turns_out_to_be_a_denunciation() {
        var number = office.handIn(aForm());
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        var position = registry.draft(number, DocumentKind.FORWARDING_SLIP);
        registry.issue(number, position);
        var copies = copies();
        registry.issuing.sign(number, position, version(number, position), copies);
        database.em().flush();

        office.as(DutyKind.HANDLER, PHO_HIEN).surrender().give(number);

        assertThat(count("case_document where true")).isZero();
        assertThat(count("stored_file where claimed and name = '"
                        + copies.names().get(0) + "'"))
                .isZero();
    }

    @Test
    void a_unit_words_its_own_templates_from_a_day_on_by_its_leader() {
        var number = signed();
        var unit = office.units().get(PHO_HIEN);
        var form = new DocumentForm();
        form.setSubject("Về việc thụ lý đơn {số đơn}");
        form.setAddressee("Bà {người gửi}");
        form.setBody("Phường đã thụ lý đơn.");
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        assertThatThrownBy(() -> registry.keeping.word(unit, "complaint.acceptance", "2026-11-25", form))
                .isInstanceOf(NotFound.class);
        registry.as(DutyKind.LEADER, PHO_HIEN);
        assertThatThrownBy(() -> registry.keeping.word(unit, "complaint.acceptance", "2026-11-22", form))
                .isInstanceOf(FaultyForm.class);
        assertThatThrownBy(() -> registry.keeping.word(unit, "no-such", "2026-11-25", form))
                .isInstanceOf(NotFound.class);
        registry.keeping.word(unit, "complaint.acceptance", "2026-11-25", form);
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        assertThat(subject(number)).isEqualTo("Về việc thụ lý giải quyết khiếu nại");

        office.at("2026-11-25T02:00:00Z");

        assertThat(subject(number)).isEqualTo("Về việc thụ lý đơn " + number);
        registry.as(DutyKind.LEADER, PHO_HIEN);
        assertThatThrownBy(() -> registry.keeping.word(unit, "complaint.acceptance", "2026-11-25", form))
                .hasMessage("documents.stale");
    }

    private long count(String rows) {
        return (Long)
                database.em().createNativeQuery("select count(*) from " + rows).getSingleResult();
    }

    private String subject(PetitionNumber number) {
        var position = registry.drafting.draft(number, DocumentKind.ACCEPTANCE_NOTICE, null);
        return registry.reread(number, position).wording().subject();
    }

    private int version(PetitionNumber number, int position) {
        return registry.reread(number, position).version();
    }

    private static IssueForm other(String number, String day) {
        var form = Registry.signed();
        form.setNumber(number);
        form.setDay(day);
        return form;
    }

    private Bundle copies() {
        return EnclosingSamples.counter(database.em(), office.clock())
                .encloseSigned(
                        Bundle.NONE,
                        List.of(
                                FileSamples.handedOver("ban-ky.jpg", FileSamples.jpeg(320, 240)),
                                FileSamples.handedOver("12_TB-UBND.p7s", FileSamples.signature())));
    }

    /** A complaint whose signed paper has arrived. */
    private PetitionNumber signed() {
        var number = office.handIn(aComplaint());
        office.takeSigned(number, PHO_HIEN, "2026-11-23");
        database.em().flush();
        database.em().clear();
        return number;
    }
}
