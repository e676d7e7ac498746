package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.files.FileSamples.handedOver;
import static vn.hoiam.files.FileSamples.jpeg;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.anEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.law.StepClock;
import vn.hoiam.petitions.TimelineLine.Actor;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What came on paper, by telephone or to the reception desk, and was entered by a clerk. Today is Monday 23 November. */
class EnteringIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String FRIDAY = "2026-11-20";
    private static final String TODAY = "2026-11-23";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(database.em()).as(DutyKind.INTAKE, PHO_HIEN);
    }

    @Test
    void is_due_from_the_day_it_was_received_and_not_from_that_of_its_entry() {
        var petition = office.reread(office.enter(anEntry(aForm(), Channel.TELEPHONE, FRIDAY)));

        // Tuesday 24 is a public holiday; ten working days end on Monday 7 December.
        assertThat(petition.promise().notifyDueOn()).isEqualTo(LocalDate.parse("2026-12-07"));
        assertThat(petition.promise().replyDueOn()).isEqualTo(LocalDate.parse("2026-12-07"));
        assertThat(petition.submittedAt()).isEqualTo(Instant.parse("2026-11-19T17:00:00Z"));
        assertThat(petition.arrived().enteredAt()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(petition.status()).isEqualTo(PetitionStatus.NEW);
        assertThat(petition.unit().code()).isEqualTo(PHO_HIEN);
        assertThat(petition.arrived().channel()).isEqualTo(Channel.TELEPHONE);
    }

    @Test
    void tells_both_days_in_its_record_and_that_the_office_wrote_it_down() {
        var petition = office.reread(office.enter(anEntry(aForm(), Channel.RECEPTION, FRIDAY)));

        var first = office.files.open(petition).timeline().get(1);

        assertThat(first.textKey()).isEqualTo("journal.PetitionSubmitted.entered");
        assertThat(first.by()).isEqualTo(Actor.OFFICE);
        assertThat(first.at()).isEqualTo(petition.submittedAt());
        assertThat(first.words()).contains(LocalDate.parse(FRIDAY), LocalDate.parse(TODAY));
    }

    @Test
    void counts_in_figures_by_the_day_it_was_received() {
        var number = office.enter(anEntry(aForm(), Channel.TELEPHONE, FRIDAY));
        database.em().flush();

        assertThat(database.em()
                        .createNativeQuery("select cast(submitted_on as text) from petition where number = ?1")
                        .setParameter(1, number.value())
                        .getSingleResult())
                .isEqualTo(FRIDAY);
    }

    @Test
    void of_the_same_day_keeps_the_moment_of_its_entry() {
        var petition = office.reread(office.enter(anEntry(aForm(), Channel.TELEPHONE, TODAY)));

        assertThat(petition.submittedAt()).isEqualTo(petition.arrived().enteredAt());
    }

    @Test
    void opens_for_its_sender_with_the_code_the_clerk_hands_over() {
        var receipt = office.entering.enter("key-1", anEntry(aForm(), Channel.TELEPHONE, FRIDAY));

        assertThat(office.followUp.open(receipt.code()).petition().number()).isEqualTo(receipt.number());
        assertThat(receipt.enteredAt()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
    }

    @Test
    void entered_twice_is_the_same_petition_and_with_other_words_is_refused() {
        var first = office.entering.enter("key-1", anEntry(aForm(), Channel.TELEPHONE, FRIDAY));

        var second = office.entering.enter("key-1", anEntry(aForm(), Channel.TELEPHONE, FRIDAY));

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.code()).isEqualTo(first.code());
        assertThatThrownBy(() -> office.entering.enter("key-1", anEntry(aForm(), Channel.RECEPTION, FRIDAY)))
                .isInstanceOf(OtherContent.class);
        assertThatThrownBy(() -> office.entering.enter("key-1", anEntry(aForm(), Channel.TELEPHONE, TODAY)))
                .isInstanceOf(OtherContent.class);
    }

    @Test
    void under_the_key_of_another_clerk_is_another_petition() {
        var first = office.entering.enter("key-1", anEntry(aForm(), Channel.TELEPHONE, FRIDAY));

        var second = office.as(DutyKind.INTAKE, PHO_HIEN)
                .entering
                .enter("key-1", anEntry(aForm(), Channel.TELEPHONE, FRIDAY));

        assertThat(second.number()).isNotEqualTo(first.number());
    }

    @Test
    void for_a_unit_where_one_takes_nothing_in_is_not_found() {
        assertNotFound();
        office.as(DutyKind.INTAKE, KHOAI_CHAU);
        assertNotFound();
        office.as(DutyKind.HANDLER, PHO_HIEN);
        assertNotFound();
        office.as(DutyKind.INTAKE, "33");
        assertNotFound();
        assertThat(office.entering.units()).extracting(unit -> unit.code()).containsExactly("33");
    }

    private void assertNotFound() {
        var entry = anEntry(aForm(), Channel.TELEPHONE, FRIDAY);
        if (office.entering.units().stream().anyMatch(unit -> unit.code().equals(PHO_HIEN))) {
            entry.setUnit(KHOAI_CHAU);
        }
        assertThatThrownBy(() -> office.enter(entry)).isInstanceOf(NotFound.class);
    }

    @Test
    void sent_on_by_a_deputy_names_the_deputy() {
        var entry = anEntry(aForm(), Channel.RECEPTION, FRIDAY);
        entry.setConveyedBy("DEPUTY");
        assertFaulty(entry, "conveyedName");
        entry.setConveyedBy("");
        entry.setConveyedName("Bà Đào Thị Hoa, tổ đại biểu số 4");
        assertFaulty(entry, "conveyedBy");
        entry.setConveyedBy("MINISTER");
        assertFaulty(entry, "conveyedBy");
        entry.setConveyedBy("DEPUTY");
        entry.setConveyedName("Đ".repeat(EntryForm.MOST_NAME + 1));
        assertFaulty(entry, "conveyedName");
        entry.setConveyedName("Bà Đào Thị Hoa, tổ đại biểu số 4");

        var conveyance = office.reread(office.enter(entry)).arrived().conveyance();

        assertThat(conveyance.by()).isEqualTo(Conveyor.DEPUTY);
        assertThat(conveyance.name()).startsWith("Bà Đào Thị Hoa");
    }

    @Test
    void on_paper_wants_a_scan() {
        var entry = anEntry(aForm(), Channel.PAPER, FRIDAY);

        assertFaulty(entry, "files");
        entry.getPetition().setEnclosed(scan());

        assertThat(office.files.open(office.reread(office.enter(entry))).attachments())
                .hasSize(1);
    }

    @Test
    void of_a_kind_that_the_province_decides_is_not_taken_in_by_a_commune() {
        var form = aComplaint();
        form.setKind("complaint_2");
        form.getSaid().put("firstDecision", "Quyết định số 20/QĐ-UBND ngày 01/11/2026");
        var entry = anEntry(form, Channel.RECEPTION, FRIDAY);

        assertFaulty(entry, "unit");
        entry.setUnit("33");

        assertThat(office.as(DutyKind.INTAKE, "33").enter(entry)).isNotNull();
    }

    @Test
    void is_printed_to_be_signed_only_where_the_signature_is_missing() {
        var unsigned = office.enter(anEntry(aComplaint(), Channel.RECEPTION, FRIDAY));
        var entry = anEntry(aComplaint(), Channel.PAPER, FRIDAY);
        entry.setSigned(true);
        entry.getPetition().setEnclosed(scan());
        var signed = office.enter(entry);

        assertThat(office.printing.atTheDesk(unsigned)).isNotEmpty();
        assertThatThrownBy(() -> office.printing.atTheDesk(signed)).isInstanceOf(NotFound.class);
    }

    @Test
    void as_a_signed_complaint_is_to_be_accepted_within_seven_working_days_of_its_arrival() {
        var entry = anEntry(aComplaint(), Channel.PAPER, FRIDAY);
        entry.setSigned(true);
        entry.getPetition().setEnclosed(scan());

        var petition = office.reread(office.enter(entry));
        var file = office.files.open(petition);

        assertThat(petition.status()).isEqualTo(PetitionStatus.RECEIVED);
        // Friday 20; Tuesday 24 is a holiday; seven working days end on Wednesday 2 December.
        assertThat(file.owed()).singleElement().satisfies(owed -> {
            assertThat(owed.step()).isEqualTo("acceptance");
            assertThat(owed.deadline().dueOn()).isEqualTo(LocalDate.parse("2026-12-02"));
            assertThat(owed.counted().begins().day()).isEqualTo(LocalDate.parse(FRIDAY));
        });
        assertThat(file.further()).extracting(StepClock::step).doesNotContain("sign_call");
        assertThat(file.timeline())
                .extracting(TimelineLine::textKey)
                .contains("journal.PetitionSubmitted.entered.signed");
        assertThat(petition.notifiedAt()).isNull();
        office.as(DutyKind.LEADER, PHO_HIEN);
        var acceptance = new ActForm();
        acceptance.setDocumentNumber("12/TB-UBND");
        acceptance.setDocumentDay(TODAY);
        office.proceeding.take(petition.number(), office.version(petition.number()), Act.ACCEPT, acceptance);
        assertThat(office.reread(petition.number()).status()).isEqualTo(PetitionStatus.ACCEPTED);
    }

    @Test
    void as_a_complaint_without_signature_waits_for_it() {
        var entry = anEntry(aComplaint(), Channel.RECEPTION, FRIDAY);

        var receipt = office.entering.enter("key-1", entry);
        var petition = office.reread(receipt.number());

        assertThat(petition.status()).isEqualTo(PetitionStatus.NEED_SIGN);
        assertThat(petition.promise().step(DueDate.NOTIFY)).isEqualTo("sign_call");
        // Monday, Wednesday, Thursday.
        assertThat(petition.promise().notifyDueOn()).isEqualTo(LocalDate.parse("2026-11-26"));
        assertThat(receipt.isToSign()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void of_any_kind_can_have_come_since_the_units_of_today_began(PetitionKind kind) {
        var form = aComplaint();
        form.setKind(kind.code());
        form.setPhone("0912345678");
        for (var field : Particular.values()) {
            form.getSaid().putIfAbsent(field.field(), field == Particular.DELIVERY ? "post" : "8");
        }
        var entry = anEntry(form, Channel.RECEPTION, "2025-07-01");
        var unit = kind.isOfProvince() ? "33" : PHO_HIEN;
        entry.setUnit(unit);

        var petition = office.reread(office.as(DutyKind.INTAKE, unit).enter(entry));

        assertThat(petition.submittedAt()).isEqualTo(Instant.parse("2025-06-30T17:00:00Z"));
        assertThat(petition.nextDueOn()).isBetween(LocalDate.parse("2025-07-02"), LocalDate.parse("2025-08-01"));
    }

    @Test
    void of_many_people_tells_those_alone_who_handle_it_who_they_are() {
        var form = aForm();
        form.getSaid().put("people", "12");
        form.getSaid().put("representatives", "Nguyễn Văn An\nTrần Thị Bình");

        var file = office.files.open(office.reread(office.enter(anEntry(form, Channel.RECEPTION, FRIDAY))));

        assertThat(file.personal())
                .extracting(said -> said.getValue())
                .containsExactly("12", "Nguyễn Văn An\nTrần Thị Bình");
        assertThat(file.open()).isEmpty();
    }

    private void assertFaulty(EntryForm entry, String field) {
        assertThatThrownBy(() -> office.enter(entry))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly(field));
    }

    private Bundle scan() {
        return office.enclosing.enclose(Bundle.NONE, List.of(handedOver("don.jpg", jpeg(320, 240))));
    }
}
