package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.recounts.RecountSamples;
import vn.hoiam.routing.Concerned;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** “I have this too”: a petition handed in is joined to a released one, as its sender wishes. */
class JoiningInIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";

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
    void is_a_petition_of_its_own_with_a_receipt_of_its_own() {
        var main = released();

        var receipt = join(SubmissionKey.fresh(), ofAnother(), main);

        assertThat(receipt.main()).isEqualTo(main);
        assertThat(receipt.number()).isNotEqualTo(main);
        var own = office.followUp.proven(receipt.code());
        assertThat(own.number()).isEqualTo(receipt.number());
        assertThat(own.text()).isEqualTo(ofAnother().getText());
        assertThat(own.contact().email()).isEqualTo("lan@example.vn");
        assertThat(own.status()).isEqualTo(PetitionStatus.DUPLICATE);
        assertThat(own.promise().replyDueOn()).isNotNull();
        assertThat(office.linkedFollowUp.main(own).orElseThrow().number()).isEqualTo(main);
        recounts.mustAgreeOf(2);
    }

    @Test
    void stands_in_both_records_as_its_sender_wished_it() {
        var main = released();

        var receipt = join(SubmissionKey.fresh(), ofAnother(), main);

        var told = office.files
                .openForCitizen(office.reread(receipt.number()))
                .timeline()
                .get(0);
        assertThat(told.textKey()).isEqualTo("journal.SenderJoined");
        assertThat(told.by()).isEqualTo(TimelineLine.Actor.CITIZEN);
        assertThat(told.words()).containsExactly(main.value());
        office.as(DutyKind.HANDLER, PHO_HIEN);
        assertThat(steps(office.files.open(office.petitions.get(main)))).contains("journal.DuplicateSent");
        assertThat(steps(office.files.openForCitizen(office.petitions.get(main))))
                .doesNotContain("journal.DuplicateSent");
        assertThat(office.linked.to(office.petitions.get(main)).duplicates())
                .extracting(Petition::number)
                .containsExactly(receipt.number());
    }

    @Test
    void its_sender_is_written_to_when_it_is_answered_and_reads_what_was_released_of_the_answer() {
        var main = released();
        var receipt = join(SubmissionKey.fresh(), ofAnother(), main);

        answer(main, "Kính gửi bà Hường: rác đã dọn ngày 25 trước nhà bà.");

        var answered = office.reread(main);
        var before = followed(receipt);
        assertThat(before.state()).isEqualTo(PublicState.ANSWERED);
        assertThat(before.signed()).isNull();
        assertThat(before.reply()).isNull();
        assertThat(PetitionSamples.correspondents(database.em()).joinedTo(answered.uid()))
                .extracting(Correspondent::address)
                .containsExactly("lan@example.vn");
        office.release(main, PHO_HIEN, "Rác cạnh cầu", "Rác chất đống.", "Rác đã dọn ngày 25.");
        assertThat(followed(receipt).reply()).isEqualTo("Rác đã dọn ngày 25.");
        office.withhold(main, PHO_HIEN);
        assertThat(followed(receipt).reply()).isNull();
        recounts.mustAgreeOf(2);
    }

    @Test
    void whoever_an_official_joined_once_more_reads_the_answer_without_what_is_personal() {
        var main = released();
        var receipt = join(SubmissionKey.fresh(), ofAnother(), main);
        office.as(DutyKind.INTAKE, PHO_HIEN)
                .joining
                .separate(receipt.number(), office.version(receipt.number()), "Cần xem lại.");
        office.join(receipt.number(), main, PHO_HIEN);

        answer(main, "Rác đã dọn ngày 25.");

        assertThat(followed(receipt).reply()).contains("Rác đã dọn ngày 25.");
    }

    @Test
    void lies_before_the_desk_with_the_main_file() {
        var main = released();
        var version = office.version(main);

        join(SubmissionKey.fresh(), ofAnother(), main);

        var petition = office.reread(main);
        assertThat(petition.version()).isGreaterThan(version);
        assertThat(office.correspondence.isHeard(petition)).isTrue();
        office.as(DutyKind.HANDLER, PHO_HIEN);
        office.correspondence.attend(office.petitions.get(main), office.version(main));
        assertThat(office.correspondence.isHeard(office.reread(main))).isFalse();
    }

    private void answer(PetitionNumber main, String reply) {
        office.takeIn(main, PHO_HIEN);
        office.propose(main, PHO_HIEN, reply);
        office.sign(main, PHO_HIEN);
        office.reread(main);
    }

    private FollowedFile followed(Receipt receipt) {
        database.em().flush();
        database.em().clear();
        return office.linkedFollowUp
                .main(office.followUp.proven(receipt.code()))
                .orElseThrow();
    }

    @Test
    void is_taken_out_by_an_official_and_then_stands_with_the_dates_it_had() {
        var main = released();
        var receipt = join(SubmissionKey.fresh(), ofAnother(), main);
        office.at("2026-11-26T02:00:00Z");

        office.as(DutyKind.INTAKE, PHO_HIEN)
                .joining
                .separate(receipt.number(), office.version(receipt.number()), "Là một đống rác khác.");

        var own = office.reread(receipt.number());
        assertThat(own.status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(own.linkage().main()).isNull();
        assertThat(own.promise().replyDueOn()).isEqualTo(receipt.promise().replyDueOn());
        assertThat(own.notifiedAt()).isEqualTo("2026-11-26T02:00:00Z");
        assertThat(own.nextDueOn()).isEqualTo(receipt.promise().replyDueOn());
        recounts.mustAgreeOf(2);
    }

    @Test
    void what_lies_elsewhere_is_not_joined() {
        var main = released();
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .forward(main, office.version(main), KHOAI_CHAU, ForwardingReason.OTHER_PLACE, "Thuộc Khoái Châu.");
        office.reread(main);

        mustStandForItself(main, ofAnother());

        var there = ofAnother();
        there.setUnit(KHOAI_CHAU);
        assertThat(join(SubmissionKey.fresh(), there, main).main()).isEqualTo(main);
    }

    @Test
    void the_same_form_sent_twice_gets_the_same_receipt() {
        var main = released();
        var key = SubmissionKey.fresh();

        var first = join(key, ofAnother(), main);
        var second = join(key, ofAnother(), main);

        assertThat(second).isEqualTo(first);
        assertThat(office.intake.knows(key)).isTrue();
        assertThat(office.intake.knows(SubmissionKey.fresh())).isFalse();
        assertThatThrownBy(() -> office.intake.submit(key, ofAnother())).isInstanceOf(OtherContent.class);
    }

    @Test
    void what_was_answered_or_closed_meanwhile_is_not_joined_and_nothing_is_lost() {
        var answered = office.handIn(aForm());
        office.answerAndRelease(answered, PHO_HIEN, "Kính gửi ông/bà: đã dọn.", "Rác cạnh cầu");

        mustStandForItself(answered, ofAnother());
    }

    @Test
    void what_is_no_longer_public_is_not_joined() {
        var main = released();
        office.withhold(main, PHO_HIEN);

        mustStandForItself(main, ofAnother());
    }

    @Test
    void what_never_was_public_or_never_was_is_not_joined() {
        mustStandForItself(office.handIn(aForm()), ofAnother());
        mustStandForItself(PetitionNumber.next(2026), ofAnother());
    }

    @Test
    void what_was_itself_joined_to_another_is_not_joined() {
        var main = released();
        var receipt = join(SubmissionKey.fresh(), ofAnother(), main);
        office.release(receipt.number(), PHO_HIEN, "Rác", "Rác cạnh cầu.", null);

        mustStandForItself(receipt.number(), ofAnother());
    }

    @Test
    void what_is_about_officials_or_of_another_kind_joins_nothing() {
        var main = released();

        mustStandForItself(main, aFormAbout(Concerned.COMMUNE_STAFF));
        mustStandForItself(main, aForm(PetitionKind.QUESTION));
        mustStandForItself(main, PetitionSamples.aComplaint());
    }

    @Test
    void a_form_with_faults_joins_nothing() {
        var main = released();
        var form = ofAnother();
        form.setSector(null);

        assertThatThrownBy(() -> join(SubmissionKey.fresh(), form, main)).isInstanceOf(FaultyForm.class);
        assertThat(office.linked.to(office.reread(main)).duplicates()).isEmpty();
    }

    private void mustStandForItself(PetitionNumber wished, PetitionForm form) {
        var receipt = join(SubmissionKey.fresh(), form, wished);

        assertThat(receipt.main()).isNull();
        var own = office.reread(receipt.number());
        assertThat(own.status().isOpen()).isTrue();
        assertThat(own.linkage().main()).isNull();
    }

    private Receipt join(SubmissionKey key, PetitionForm form, PetitionNumber main) {
        var receipt = office.intake.submit(key, form, main);
        database.em().flush();
        return receipt;
    }

    private PetitionNumber released() {
        var main = office.handIn(aForm());
        office.release(main, PHO_HIEN, "Rác cạnh cầu", "Rác chất đống cạnh cầu An Tảo.", null);
        return main;
    }

    private static PetitionForm ofAnother() {
        var form = aForm();
        form.setSubject("Rác ở đầu cầu An Tảo");
        form.setText("Rác ở đầu cầu An Tảo bốc mùi.");
        form.setName("Trần Thị Lan");
        form.setPhone("0987 654 321");
        form.setEmail("lan@example.vn");
        return form;
    }

    private static List<String> steps(CaseFile file) {
        return file.timeline().stream().map(TimelineLine::textKey).toList();
    }
}
