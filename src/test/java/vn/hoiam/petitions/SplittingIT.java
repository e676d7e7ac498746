package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.files.Bundle;
import vn.hoiam.files.FileSamples;
import vn.hoiam.recounts.RecountSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A petition about several things, of whose parts the unit makes cases of their own. */
class SplittingIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String WHY = "Đơn có hai việc, mỗi việc theo một quy trình.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private RecountSamples recounts;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        recounts = new RecountSamples(database.em(), office);
    }

    @Test
    void gives_each_part_a_number_and_the_dates_of_its_kind_from_the_first_day() {
        var number = office.handIn(aForm());
        office.at("2026-11-27T02:00:00Z");

        var parts = split(number, aPart("complaint_1", "Thu hồi đất"), aPart("question", "Thủ tục cấp sổ"));

        var complaint = office.reread(parts.get(0));
        var question = office.petitions.get(parts.get(1));
        assertThat(complaint.status()).isEqualTo(PetitionStatus.NEED_SIGN);
        assertThat(complaint.submittedAt()).isEqualTo("2026-11-23T02:00:00Z");
        assertThat(complaint.promise().notifyDueOn()).isEqualTo("2026-11-27");
        assertThat(complaint.wantsPublication()).isFalse();
        assertThat(question.status()).isEqualTo(PetitionStatus.NEW);
        // Monday 23 November; Tuesday 24 is a public holiday; five working days end on Tuesday 1 December.
        assertThat(question.promise().replyDueOn()).isEqualTo("2026-12-01");
        assertThat(question.subject()).isEqualTo("Thủ tục cấp sổ");
        assertThat(question.text()).isEqualTo("Phần về Thủ tục cấp sổ.");
        assertThat(office.petitions.get(number).status()).isEqualTo(PetitionStatus.NEW);
        assertThat(office.petitions.get(number).text()).isEqualTo(aForm().getText());
        recounts.mustAgreeOf(3);
    }

    @Test
    void keeps_sender_place_and_files_for_every_part() {
        var form = aForm();
        form.setEnclosed(
                office.enclosing.enclose(Bundle.NONE, List.of(FileSamples.handedOver("đơn.pdf", FileSamples.pdf()))));
        var number = office.handIn(form);

        var part =
                office.reread(split(number, aPart("feedback", "Đèn đường hỏng")).get(0));

        assertThat(part.contact().words())
                .isEqualTo(office.petitions.get(number).contact().words());
        assertThat(part.place().address()).isEqualTo("Đầu cầu An Tảo");
        assertThat(office.files.open(part).enclosed())
                .extracting(file -> file.shownName())
                .containsExactly("đơn.pdf");
    }

    @Test
    void takes_along_what_the_other_kind_asks_for_as_well() {
        var number = office.handIn(aForm(PetitionKind.COMPLAINT_1));

        var parts = split(number, aPart("complaint_2", "Quyết định thứ hai"), aPart("feedback", "Đường hỏng"));

        assertThat(office.files.open(office.reread(parts.get(0))).particulars())
                .containsOnlyKeys(Particular.KNOWN_ON, Particular.CLAIM, Particular.HOME_ADDRESS);
        assertThat(office.files.open(office.petitions.get(parts.get(1))).particulars())
                .isEmpty();
    }

    @Test
    void is_told_in_the_petition_and_in_every_part() {
        var number = office.handIn(aForm());

        var part = split(number, aPart("feedback", "Đèn đường hỏng")).get(0);

        var told = office.files.openForCitizen(office.reread(number)).timeline().get(0);
        assertThat(told.textKey()).isEqualTo("journal.PetitionSplit");
        assertThat(told.words()).contains(part.value());
        assertThat(told.note()).isEqualTo(WHY);
        var begun = office.files.openForCitizen(office.petitions.get(part)).timeline();
        assertThat(begun)
                .extracting(TimelineLine::textKey)
                .containsExactly("journal.PetitionSplitOff", "journal.PetitionSubmitted");
        assertThat(begun.get(0).words()).contains(number.value());
    }

    @Test
    void is_opened_part_by_part_with_the_one_receipt_code() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());
        var parts = split(receipt.number(), aPart("feedback", "Đèn đường"), aPart("question", "Cấp sổ"));
        office.version(receipt.number());

        var others = office.linkedFollowUp.others(office.followUp.proven(receipt.code()));

        assertThat(others).extracting(other -> other.petition().number()).containsExactlyElementsOf(parts);
        assertThat(others).allSatisfy(other -> assertThat(other.owed()).isNotEmpty());
        assertThat(office.followUp.open(others.get(0).code()).petition().number())
                .isEqualTo(parts.get(0));
        assertThat(office.linkedFollowUp.others(
                        office.followUp.proven(others.get(0).code())))
                .extracting(other -> other.petition().number())
                .containsExactly(receipt.number(), parts.get(1));
    }

    @Test
    void opens_nothing_to_the_receipt_of_somebody_else() {
        var number = office.handIn(aForm());
        split(number, aPart("feedback", "Đèn đường"));
        var stranger = office.intake.submit(SubmissionKey.fresh(), aForm());

        assertThat(office.linkedFollowUp.others(office.followUp.proven(stranger.code())))
                .isEmpty();
    }

    @Test
    void of_a_part_makes_further_parts_of_what_was_sent() {
        var number = office.handIn(aForm());
        var part = split(number, aPart("feedback", "Đèn đường")).get(0);

        var further = split(part, aPart("question", "Cấp sổ")).get(0);

        assertThat(office.linked.to(office.reread(number)).sentWith())
                .extracting(Petition::number)
                .containsExactly(part, further);
    }

    @Test
    void makes_four_cases_at_most() {
        var number = office.handIn(aForm());
        split(number, aPart("feedback", "Một"), aPart("feedback", "Hai"), aPart("feedback", "Ba"));

        assertThatThrownBy(() -> split(number, aPart("feedback", "Bốn"), aPart("feedback", "Năm")))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::textKey)
                        .containsExactly("petitions.split.many"));
        assertThat(split(number, aPart("feedback", "Bốn"))).hasSize(1);
    }

    @Test
    void names_every_gap_of_every_part_at_once() {
        var number = office.handIn(aForm());
        var empty = new PartForm();
        var without = aPart(null, "Một việc");
        var nameless = aPart("feedback", null);
        nameless.setText(" ");
        office.as(DutyKind.INTAKE, PHO_HIEN);
        var seen = office.version(number);

        assertThatThrownBy(() -> office.splitting.split(number, seen, List.of(empty, without, nameless), null))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("kind-2", "subject-3", "text-3", "words"));
        assertThatThrownBy(() -> office.splitting.split(number, seen, List.of(empty), WHY))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::textKey)
                        .containsExactly("petitions.split.none"));
    }

    @Test
    void is_left_alone_by_whoever_has_no_business_with_it() {
        var number = office.handIn(aForm());
        var seen = office.version(number);

        for (var stranger :
                List.of(office.official(DutyKind.INTAKE, KHOAI_CHAU), office.official(DutyKind.LEADER, PHO_HIEN))) {
            office.splitting.me = stranger;
            assertThatThrownBy(() -> office.splitting.split(number, seen, List.of(aPart("feedback", "Đèn đường")), WHY))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void split_by_a_second_clerk_meanwhile_tells_the_first() {
        var number = office.handIn(aForm());
        var seen = office.version(number);
        split(number, aPart("feedback", "Đèn đường"));
        office.version(number);

        assertThatThrownBy(() -> office.splitting.split(number, seen, List.of(aPart("feedback", "Đèn đường")), WHY))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.stale");
    }

    @Test
    void that_has_been_answered_is_split_no_more() {
        var number = office.handIn(aForm());
        office.answerAndRelease(number, PHO_HIEN, "Kính gửi ông/bà.", "Rác cạnh cầu");

        assertThatThrownBy(() -> split(number, aPart("feedback", "Đèn đường")))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.status.forbidden");
    }

    @Test
    void goes_its_own_way_part_by_part() {
        var number = office.handIn(aForm());
        var part = split(number, aPart("feedback", "Đèn đường")).get(0);

        office.answerAndRelease(part, PHO_HIEN, "Kính gửi ông/bà: đèn đã thay.", "Đèn đường");

        assertThat(office.reread(part).status()).isEqualTo(PetitionStatus.ANSWERED);
        assertThat(office.petitions.get(number).status()).isEqualTo(PetitionStatus.NEW);
        recounts.mustAgreeOf(2);
    }

    @Test
    void as_a_part_of_a_part_is_refused_by_the_database() {
        var number = office.handIn(aForm());
        var part = split(number, aPart("feedback", "Đèn đường")).get(0);
        var other = office.handIn(aForm());
        database.em().flush();

        assertThatThrownBy(() -> database.em()
                        .createNativeQuery("""
                                update petition set origin_id = (select id from petition where number = ?1)
                                where number = ?2
                                """)
                        .setParameter(1, part.value())
                        .setParameter(2, other.value())
                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("cannot be a part of");
    }

    private List<PetitionNumber> split(PetitionNumber number, PartForm... parts) {
        office.as(DutyKind.INTAKE, PHO_HIEN);
        return office.splitting.split(
                number, office.version(number), Stream.of(parts).toList(), WHY);
    }

    private static PartForm aPart(String kind, String subject) {
        var part = new PartForm();
        part.setKind(kind);
        part.setSubject(subject);
        part.setText("Phần về " + subject + ".");
        return part;
    }
}
