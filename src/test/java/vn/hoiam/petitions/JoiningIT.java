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
import vn.hoiam.recounts.RecountSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Petitions about the same matter: joined to one main file, followed there, and taken out again. */
class JoiningIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String WHY = "Cùng một bãi rác, đang xử lý chung.";

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
    void ends_without_a_result_of_its_own_and_tells_its_sender_why() {
        var main = office.handIn(aForm());
        var number = office.handIn(ofAnother());

        join(number, main);

        var petition = office.reread(number);
        assertThat(petition.status()).isEqualTo(PetitionStatus.DUPLICATE);
        assertThat(petition.closedAt()).isEqualTo(office.clock().instant());
        assertThat(petition.answeredAt()).isNull();
        assertThat(petition.nextDueOn()).isNull();
        var told = office.files.openForCitizen(petition).timeline().get(0);
        assertThat(told.textKey()).isEqualTo("journal.PetitionJoined");
        assertThat(told.words()).contains(main.value());
        assertThat(told.note()).isEqualTo(WHY);
        recounts.mustAgreeOf(2);
    }

    @Test
    void is_known_to_the_office_in_the_main_file_and_not_to_its_sender() {
        var main = office.handIn(aForm());
        var number = office.handIn(ofAnother());

        join(number, main);

        assertThat(office.linked.to(office.reread(main)).duplicates())
                .extracting(Petition::number)
                .containsExactly(number);
        assertThat(steps(office.files.open(office.petitions.get(main)))).contains("journal.DuplicateJoined");
        assertThat(steps(office.files.openForCitizen(office.petitions.get(main))))
                .doesNotContain("journal.DuplicateJoined");
    }

    @Test
    void is_followed_in_the_main_file_without_anything_of_the_other_sender() {
        var main = office.handIn(aForm());
        var receipt = office.intake.submit(SubmissionKey.fresh(), ofAnother());
        join(receipt.number(), main);
        office.takeIn(main, PHO_HIEN);
        office.version(main);

        var before = office.linkedFollowUp
                .main(office.followUp.proven(receipt.code()))
                .orElseThrow();
        assertThat(before.number()).isEqualTo(main);
        assertThat(before.state()).isEqualTo(PublicState.IN_PROGRESS);
        assertThat(before.reply()).isNull();

        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(
                        main,
                        office.version(main),
                        PetitionSamples.aReply("Kính gửi bà Nguyễn Thị Hường, 0912 345 678: rác đã dọn ngày 25."));
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(main, office.version(main));
        office.version(main);

        var after = office.linkedFollowUp
                .main(office.followUp.proven(receipt.code()))
                .orElseThrow();
        assertThat(after.state()).isEqualTo(PublicState.ANSWERED);
        assertThat(after.reply())
                .contains("rác đã dọn ngày 25")
                .doesNotContain("Hường")
                .doesNotContain("345 678");
        recounts.mustAgreeOf(2);
    }

    @Test
    void stands_for_itself_opens_no_other_file() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aForm());

        assertThat(office.linkedFollowUp.main(office.followUp.proven(receipt.code())))
                .isEmpty();
    }

    @Test
    void may_be_joined_to_one_that_has_been_answered_and_not_be_taken_out_then() {
        var main = office.handIn(aForm());
        office.answerAndRelease(main, PHO_HIEN, "Kính gửi ông/bà.", "Rác cạnh cầu");
        var number = office.handIn(ofAnother());

        join(number, main);

        assertThatThrownBy(() -> separate(number))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.separate.answered");
    }

    @Test
    void comes_back_with_its_own_dates() {
        var main = office.handIn(aForm());
        var number = office.handIn(ofAnother());
        var promised = office.reread(number).promise().replyDueOn();
        join(number, main);
        office.at("2026-11-26T02:00:00Z");

        separate(number);

        var petition = office.reread(number);
        assertThat(petition.status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(petition.closedAt()).isNull();
        assertThat(petition.linkage().main()).isNull();
        assertThat(petition.promise().replyDueOn()).isEqualTo(promised);
        assertThat(petition.nextDueOn()).isEqualTo(promised);
        // It was never told that it is in hand; now it is.
        assertThat(petition.notifiedAt()).isEqualTo("2026-11-26T02:00:00Z");
        assertThat(steps(office.files.open(office.reread(main)))).startsWith("journal.DuplicateSeparated");
        recounts.mustAgreeOf(2);
    }

    @Test
    void comes_back_when_the_main_file_ends_without_an_answer() {
        var first = office.intake.submit(SubmissionKey.fresh(), aForm());
        var number = office.handIn(ofAnother());
        join(number, first.number());
        office.followUp.withdraw(first.code(), null);

        separate(number);

        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.RECEIVED);
    }

    @Test
    void as_an_unsigned_complaint_comes_back_to_wait_for_its_signature() {
        var main = office.handIn(aForm(PetitionKind.COMPLAINT_1));
        var number = office.handIn(aForm(PetitionKind.COMPLAINT_1));
        join(number, main);

        separate(number);

        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.NEED_SIGN);
        recounts.mustAgreeOf(2);
    }

    @Test
    void as_a_signed_complaint_comes_back_to_be_accepted() {
        var main = office.handIn(aForm(PetitionKind.COMPLAINT_1));
        var number = office.handIn(aForm(PetitionKind.COMPLAINT_1));
        office.takeSigned(number, PHO_HIEN, "2026-11-23");
        join(number, main);

        separate(number);

        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.RECEIVED);
        recounts.mustAgreeOf(2);
    }

    @Test
    void forms_no_chain() {
        var main = office.handIn(aForm());
        var second = office.handIn(ofAnother());
        var third = office.handIn(ofAnother());
        join(second, main);

        assertThatThrownBy(() -> join(third, second)).isInstanceOfSatisfying(FaultyForm.class, JoiningIT::isDuplicate);
        assertThatThrownBy(() -> join(main, third)).isInstanceOf(Refusal.class).hasMessage("petitions.join.is-main");
    }

    private static void isDuplicate(FaultyForm faulty) {
        assertThat(faulty.problems()).extracting(Problem::textKey).containsExactly("petitions.join.main.duplicate");
    }

    @Test
    void is_joined_to_an_open_or_answered_petition_of_its_own_unit_only() {
        var number = office.handIn(ofAnother());
        var elsewhere = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        var over = office.intake.submit(SubmissionKey.fresh(), aForm());
        office.followUp.withdraw(over.code(), null);

        assertThat(List.of(
                        objection(number, elsewhere.value()),
                        objection(number, PetitionNumber.next(2026).value()),
                        objection(number, "xyz"),
                        objection(number, number.value()),
                        objection(number, over.number().value())))
                .containsExactly(
                        "petitions.join.main.unknown",
                        "petitions.join.main.unknown",
                        "petitions.join.main.unknown",
                        "petitions.join.main.same",
                        "petitions.join.main.closed");
    }

    @Test
    void of_another_sender_neither_follows_a_complaint_nor_is_answered_by_other_kinds() {
        var complaint = office.handIn(aForm(PetitionKind.COMPLAINT_1));
        var stranger = ofAnother();
        stranger.setKind("complaint_1");
        stranger.setPublish(false);
        stranger.getSaid().putAll(aForm(PetitionKind.COMPLAINT_1).getSaid());

        assertThat(objection(office.handIn(stranger), complaint.value())).isEqualTo("petitions.join.main.private");
        assertThat(objection(office.handIn(aForm()), complaint.value())).isEqualTo("petitions.join.main.private");
        assertThat(objection(complaint, office.handIn(aForm()).value())).isEqualTo("petitions.join.main.private");
        assertThat(objection(office.handIn(aForm(PetitionKind.COMPLAINT_1)), complaint.value()))
                .isEqualTo("none");
    }

    @Test
    void others_follow_does_not_become_a_complaint() {
        var main = office.handIn(aForm());
        join(office.handIn(ofAnother()), main);
        office.as(DutyKind.INTAKE, PHO_HIEN);

        assertThatThrownBy(() -> office.reclassifying.reclassify(main, office.version(main), "complaint_1", WHY))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.join.is-main");
    }

    private String objection(PetitionNumber number, String main) {
        office.as(DutyKind.INTAKE, PHO_HIEN);
        try {
            office.joining.join(number, office.version(number), main, WHY);
            return "none";
        } catch (FaultyForm faulty) {
            return faulty.problems().get(0).textKey();
        }
    }

    @Test
    void is_left_alone_by_whoever_has_no_business_with_it() {
        var main = office.handIn(aForm());
        var number = office.handIn(ofAnother());
        var seen = office.version(number);

        for (var stranger :
                List.of(office.official(DutyKind.INTAKE, KHOAI_CHAU), office.official(DutyKind.LEADER, PHO_HIEN))) {
            office.joining.me = stranger;
            assertThatThrownBy(() -> office.joining.join(number, seen, main.value(), WHY))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.joining.separate(number, seen, WHY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> office.joining.candidates(number, petition -> List.of()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void joined_by_a_second_clerk_meanwhile_tells_the_first() {
        var main = office.handIn(aForm());
        var number = office.handIn(ofAnother());
        office.as(DutyKind.INTAKE, PHO_HIEN);
        var seen = office.version(number);
        office.joining.join(number, seen, main.value(), WHY);
        office.version(number);

        assertThatThrownBy(() -> office.joining.join(number, seen, main.value(), WHY))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.stale");
        assertThatThrownBy(() -> office.joining.join(number, office.version(number), main.value(), WHY))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.status.forbidden");
    }

    @Test
    void that_stands_for_itself_cannot_be_taken_out() {
        var number = office.handIn(aForm());

        assertThatThrownBy(() -> separate(number)).isInstanceOf(Refusal.class).hasMessage("petitions.status.forbidden");
    }

    @Test
    void whoever_sent_many_most_likely_means_one_of_their_last() {
        office.as(DutyKind.INTAKE, PHO_HIEN);
        var sent = Stream.generate(() -> office.handIn(aForm())).limit(8).toList();
        database.em().flush();

        assertThat(office.joining.candidates(sent.get(7), any -> List.of()))
                .extracting(Candidate::number)
                .containsExactly(sent.get(6), sent.get(5), sent.get(4), sent.get(3), sent.get(2));
    }

    @Test
    void candidates_are_of_the_same_sender_or_alike() {
        var same = aForm();
        same.setSector("DIEN_NUOC");
        same.setSubject("Nước máy yếu cả đêm");
        same.setPhone("0912345678");
        same.setEmail(null);
        var ofSender = office.handIn(same);
        var alike = office.handIn(ofAnother());
        var other = ofAnother();
        other.setSubject("Tiếng ồn karaoke");
        office.handIn(other);
        var number = office.handIn(aForm());
        office.as(DutyKind.HANDLER, PHO_HIEN);
        database.em().flush();

        var candidates = office.joining.candidates(number, petition -> List.of(number, alike));

        assertThat(candidates).extracting(Candidate::number).containsExactly(ofSender, alike);
        assertThat(candidates).extracting(Candidate::isSameSender).containsExactly(true, false);
    }

    @Test
    void across_units_or_in_a_chain_is_refused_by_the_database() {
        var main = office.handIn(aForm());
        var number = office.handIn(ofAnother());
        var elsewhere = office.handIn(KHOAI_CHAU, "MOI_TRUONG");
        join(number, main);
        database.em().flush();

        assertThatThrownBy(() -> joinBehind(main, elsewhere))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("cannot be joined");
    }

    private void joinBehind(PetitionNumber number, PetitionNumber main) {
        database.em()
                .createNativeQuery("""
                        update petition set status = 'DUPLICATE', closed_at = now(),
                          main_id = (select id from petition where number = ?1) where number = ?2
                        """)
                .setParameter(1, main.value())
                .setParameter(2, number.value())
                .executeUpdate();
    }

    private static PetitionForm ofAnother() {
        var form = aForm();
        form.setSubject("Rác chất đống ở chân cầu An Tảo");
        form.setName("Trần Văn Bình");
        form.setPhone("0987 000 111");
        form.setEmail("binh@example.vn");
        return form;
    }

    private static List<String> steps(CaseFile file) {
        return file.timeline().stream().map(TimelineLine::textKey).toList();
    }

    private void join(PetitionNumber number, PetitionNumber main) {
        office.as(DutyKind.INTAKE, PHO_HIEN).joining.join(number, office.version(number), main.value(), WHY);
    }

    private void separate(PetitionNumber number) {
        office.as(DutyKind.HANDLER, PHO_HIEN).joining.separate(number, office.version(number), WHY);
    }
}
