package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A petition on its way round: handed in, taken in, asked about, forwarded, answered, rated. */
class CircleIT {

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
    void goes_round_from_the_citizen_to_the_commune_and_back() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());
        var number = receipt.number();

        office.as(DutyKind.INTAKE, PHO_HIEN).handling.receive(number, office.version(number));
        office.as(DutyKind.HANDLER, PHO_HIEN);
        office.handling.ask(number, office.version(number), "Rác do hộ nào đổ, thưa ông/bà?");
        office.followUp.answer(receipt.code(), "Xe lạ chở đến ban đêm.", Bundle.NONE);
        office.handling.propose(
                number, office.version(number), PetitionSamples.aReply("Kính gửi ông/bà, chúng tôi sẽ dọn."));
        office.as(DutyKind.LEADER, PHO_HIEN).signing.sendBack(number, office.version(number), "Ghi rõ ngày dọn.");
        office.as(DutyKind.HANDLER, PHO_HIEN);
        office.handling.draft(
                number, office.version(number), PetitionSamples.aReply("Kính gửi ông/bà, ngày 25/11 sẽ dọn."));
        office.handling.propose(
                number, office.version(number), PetitionSamples.aReply("Kính gửi ông/bà, ngày 25/11/2026 sẽ dọn."));
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(number, office.version(number));
        database.em().flush();
        database.em().clear();
        office.followUp.rate(receipt.code(), PetitionSamples.aRating(4, "Cảm ơn."));
        database.em().flush();
        database.em().clear();
        var file = office.followUp.open(receipt.code());

        assertThat(file.petition().status()).isEqualTo(PetitionStatus.RATED);
        assertThat(file.signed().text()).isEqualTo("Kính gửi ông/bà, ngày 25/11/2026 sẽ dọn.");
        assertThat(file.rating().stars()).isEqualTo(4);
        assertThat(file.questions()).singleElement().satisfies(asked -> assertThat(asked.isAnswered())
                .isTrue());
        assertThat(file.timeline())
                .extracting(TimelineLine::textKey)
                .containsExactly(
                        "journal.PetitionRated.solved",
                        "journal.PetitionAnswered",
                        "journal.ReplyProposed",
                        "journal.ReplyProposed",
                        "journal.CitizenReplied",
                        "journal.CitizenAsked",
                        "journal.PetitionReceived",
                        "journal.PetitionRouted",
                        "journal.PetitionSubmitted");
    }

    @Test
    void gets_both_dates_on_the_day_it_comes_in() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());

        // Monday 23 November; Tuesday 24 is a public holiday; ten working days end on Tuesday 8 December.
        assertThat(receipt.promise().notifyDueOn()).isEqualTo(LocalDate.parse("2026-12-08"));
        assertThat(receipt.promise().replyDueOn()).isEqualTo(LocalDate.parse("2026-12-08"));
    }

    @Test
    void has_a_nearer_target_where_the_sector_is_urgent() {
        var form = aForm();
        form.setSector("DIEN_NUOC");

        var receipt = office.intake.submit(SubmissionKey.fresh(), form);

        // Three working days after Monday 23: Wednesday, Thursday, Friday 27 November.
        assertThat(receipt.promise().replyDueOn()).isEqualTo(LocalDate.parse("2026-11-27"));
    }

    @Test
    void sent_twice_is_the_same_petition() {
        var key = SubmissionKey.fresh();

        var first = office.intake.submit(key, aForm());
        var second = office.intake.submit(key, aForm());

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.code()).isEqualTo(first.code());
    }

    @Test
    void sent_with_a_used_key_and_other_content_is_refused() {
        var key = SubmissionKey.fresh();
        office.intake.submit(key, aForm());
        var other = aForm();
        other.setText("Chuyện khác hẳn.");

        assertThatThrownBy(() -> office.intake.submit(key, other)).isInstanceOf(OtherContent.class);
    }

    @Test
    void forwarded_keeps_its_dates_and_leaves_the_first_desk() {
        var number = office.intake.submit(SubmissionKey.fresh(), aForm()).number();
        var promised = office.petitions.get(number).promise().replyDueOn();
        office.as(DutyKind.HANDLER, PHO_HIEN);

        office.handling.forward(
                number, office.version(number), KHOAI_CHAU, ForwardingReason.OTHER_PLACE, "Cầu thuộc xã Khoái Châu.");

        var petition = office.petitions.get(number);
        assertThat(petition.unit().code()).isEqualTo(KHOAI_CHAU);
        assertThat(petition.promise().replyDueOn()).isEqualTo(promised);
        assertThatThrownBy(
                        () -> office.handling.draft(number, office.version(number), PetitionSamples.aReply("Trả lời")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_another_commune_is_not_found() {
        var number = office.intake.submit(SubmissionKey.fresh(), aForm()).number();
        office.as(DutyKind.INTAKE, KHOAI_CHAU);

        assertThatThrownBy(() -> office.handling.receive(number, office.version(number)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_not_signed_by_the_clerk() {
        var number = proposed();
        office.as(DutyKind.HANDLER, PHO_HIEN);

        assertThatThrownBy(() -> office.signing.send(number, office.version(number)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void changed_by_a_second_clerk_meanwhile_tells_the_first() {
        var number = received();
        var seen = office.version(number);
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .draft(number, seen, PetitionSamples.aReply("Bản của người thứ nhất"));
        office.version(number);

        assertThatThrownBy(() -> office.handling.draft(number, seen, PetitionSamples.aReply("Bản của người thứ hai")))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.stale");
    }

    @Test
    void answered_after_the_target_is_late_and_stays_late() {
        var number = proposed();
        office.at("2026-12-10T02:00:00Z");
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(number, office.version(number));
        office.version(number);

        var deadline = office.files
                .open(office.petitions.get(number))
                .owed(DueDate.REPLY)
                .deadline();

        // Due on Tuesday 8 December, answered on Thursday 10.
        assertThat(deadline.state()).isEqualTo(DeadlineState.LATE);
        assertThat(deadline.days()).isEqualTo(2);
    }

    @Test
    void stays_locked_for_an_hour_after_twenty_wrong_codes() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());
        var locator = receipt.code().locator();
        var wrong = ReceiptCode.of(locator, receipt.code().digits().startsWith("0", 8) ? "1111111111" : "0000000000");
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThatThrownBy(() -> office.followUp.open(wrong)).hasMessage("petitions.receipt.wrong");
        }

        assertThatThrownBy(() -> office.followUp.open(receipt.code())).hasMessage("petitions.receipt.locked");

        office.at("2026-11-23T03:00:01Z");
        assertThat(office.followUp.open(receipt.code()).petition().number()).isEqualTo(receipt.number());
    }

    @Test
    void with_a_genuine_code_forgets_the_failures_before() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());
        for (int attempt = 0; attempt < 19; attempt++) {
            office.attempts.failed(receipt.code().locator());
        }
        office.followUp.open(receipt.code());
        office.attempts.failed(receipt.code().locator());

        assertThat(office.attempts.of(receipt.code().locator())).isEqualTo(ReceiptAttempts.Record.TRIED);
    }

    @Test
    void lies_in_the_inbox_of_its_commune_nearest_date_first() {
        var slow = office.intake.submit(SubmissionKey.fresh(), aForm()).number();
        var form = aForm();
        form.setSector("AN_NINH");
        var urgent = office.intake.submit(SubmissionKey.fresh(), form).number();
        var today = LocalDate.parse("2026-11-23");
        var filter = new InboxFilter(
                List.of(office.units.get(PHO_HIEN).id()),
                null,
                null,
                null,
                InboxTab.OPEN,
                InboxNarrowing.of(null),
                today,
                LocalDate.parse("2026-11-27"));

        var inbox = office.piles.list(filter, 0, 20);

        assertThat(inbox).extracting(PetitionRow::number).containsExactly(urgent, slow);
        assertThat(office.piles.total(filter)).isEqualTo(2);
        assertThat(office.piles.count(filter)).isEqualTo(List.of(0L, 2L, 0L, 1L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
    }

    @Test
    void is_found_in_the_inbox_by_number_and_by_words() {
        var number = office.intake.submit(SubmissionKey.fresh(), aForm()).number();
        var unit = office.units.get(PHO_HIEN).id();
        var today = LocalDate.parse("2026-11-23");

        assertThat(List.of(number.value(), "CHẤT ĐỐNG", "cầu an tảo"))
                .allSatisfy(words -> assertThat(office.piles.total(new InboxFilter(
                                List.of(unit),
                                null,
                                null,
                                null,
                                InboxTab.OPEN,
                                InboxNarrowing.of(words),
                                today,
                                today)))
                        .isEqualTo(1));
        assertThat(office.piles.total(new InboxFilter(
                        List.of(unit), null, null, null, InboxTab.OPEN, InboxNarrowing.of("100%"), today, today)))
                .isZero();
    }

    private PetitionNumber received() {
        var number = office.intake.submit(SubmissionKey.fresh(), aForm()).number();
        office.as(DutyKind.INTAKE, PHO_HIEN).handling.receive(number, office.version(number));
        return number;
    }

    private PetitionNumber proposed() {
        var number = received();
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(number, office.version(number), PetitionSamples.aReply("Kính gửi ông/bà."));
        assertThat(office.petitions.get(number).submittedAt()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
        return number;
    }
}
