package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aFormAbout;
import static vn.hoiam.petitions.PetitionSamples.anEntry;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.routing.Concerned;
import vn.hoiam.routing.Decider;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What is about officials goes past them, and what is complained about to whoever decides on that. */
class ConflictOfInterestIT {

    private static final String PHO_HIEN = "11953";
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

    @ParameterizedTest
    @EnumSource(
            value = DutyKind.class,
            names = {"INTAKE", "HANDLER", "PUBLISHER", "DENUNCIATION_RECEIVER", "FRONT"})
    void about_the_staff_of_a_ward_is_in_no_list_of_theirs_and_they_do_nothing_to_it(DutyKind duty) {
        var number = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        var petition = office.reread(number);
        assertThat(petition.unit().code()).isEqualTo(PHO_HIEN);

        office.as(duty, PHO_HIEN);

        assertThat(inbox()).doesNotContain(number);
        assertThat(counted()).isEqualTo(inbox().size());
        assertThat(seen().mayRead(petition)).isFalse();
        assertThat(seen().maySeeContact(petition)).isFalse();
        assertThat(Act.next(petition, office.me(), office.today())).isEmpty();
        var version = petition.version();
        assertThatThrownBy(() -> office.handling.receive(number, version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.handling.draft(number, version, PetitionSamples.aReply("Trả lời")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.handling.forward(number, version, "12205", ForwardingReason.NOT_COMPETENT, "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.reclassifying.reclassify(number, version, "question", "Là câu hỏi."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.joining.candidates(number, any -> List.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.printing.atTheDesk(number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.surrender().give(number)).isInstanceOf(NotFound.class);
    }

    @Test
    void about_the_staff_of_a_ward_is_handled_by_its_chairman_from_beginning_to_end() {
        var number = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        office.as(DutyKind.LEADER, PHO_HIEN);
        assertThat(inbox()).contains(number);

        office.handling.receive(number, office.version(number));
        office.handling.propose(
                number, office.version(number), PetitionSamples.aReply("Đã kiểm điểm và trả lại tiền."));
        office.signing.send(number, office.version(number));

        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.ANSWERED);
    }

    @Test
    void about_the_staff_of_a_ward_lies_with_its_chairman_alone_when_it_is_looked_at_again() {
        var receipt = office.intake.submit(SubmissionKey.fresh(), aFormAbout(Concerned.COMMUNE_STAFF));
        office.as(DutyKind.LEADER, PHO_HIEN).handling.receive(receipt.number(), office.version(receipt.number()));
        office.handling.propose(
                receipt.number(), office.version(receipt.number()), PetitionSamples.aReply("Đã nhắc nhở."));
        office.signing.send(receipt.number(), office.version(receipt.number()));
        office.version(receipt.number());

        var next = office.lookingAgain.ask(SubmissionKey.fresh(), receipt.code(), "Cán bộ ấy vẫn làm như trước.");

        assertThat(office.reread(next.number()).concern().isForLeader()).isTrue();
        assertThat(office.reread(next.number()).concern().concerned()).isEqualTo(Concerned.COMMUNE_STAFF);
    }

    @Test
    void about_the_staff_of_a_ward_is_never_published_whatever_its_sender_wished() {
        var form = aFormAbout(Concerned.COMMUNE_STAFF);
        form.setPublish(true);

        assertThat(office.reread(office.handIn(form)).publication()).isEqualTo(Publication.UNWISHED);
    }

    @Test
    void its_clerks_are_not_offered_it_as_a_duplicate_and_cannot_guess_its_number() {
        var secret = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        var form = aForm();
        form.setSector("CAN_BO");
        form.setKind("question");
        form.setSubject("Cán bộ đòi thêm tiền khi nhận hồ sơ");
        var open = office.handIn(form);
        office.as(DutyKind.HANDLER, PHO_HIEN);

        assertThat(office.joining.candidates(open, petition -> List.of(secret)))
                .extracting(Candidate::number)
                .doesNotContain(secret);
        assertThatThrownBy(() -> office.joining.join(open, office.version(open), secret.value(), "Cùng nội dung."))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::textKey)
                        .containsExactly("petitions.join.main.unknown"));
    }

    @Test
    void is_for_the_whole_desk_once_its_chairman_hands_it_there() {
        var number = office.handIn(aFormAbout(Concerned.COMMUNE_STAFF));
        var words = new ActForm();
        words.setWords("Phản ánh về trưởng thôn, không phải cán bộ phường.");

        office.step(DutyKind.LEADER, PHO_HIEN, number, Act.HAND_TO_DESK, words);

        office.as(DutyKind.HANDLER, PHO_HIEN);
        assertThat(inbox()).contains(number);
        assertThat(seen().mayRead(office.reread(number))).isTrue();
        assertThatThrownBy(() -> office.step(DutyKind.LEADER, PHO_HIEN, number, Act.HAND_TO_DESK, words))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void about_the_chairman_goes_to_the_province_and_never_back_to_the_ward() {
        var number = office.handIn(aFormAbout(Concerned.COMMUNE_LEADERS));

        assertThat(office.reread(number).unit()).isEqualTo(office.units.province());
        assertThat(office.reread(number).concern().isForLeader()).isFalse();
        assertThat(decider(number)).isEqualTo(Decider.PROVINCIAL_CHAIRMAN);
        for (var duty : DutyKind.values()) {
            office.as(duty, PHO_HIEN);
            assertThat(seen().mayRead(office.reread(number))).as("%s", duty).isFalse();
        }
        office.as(DutyKind.COORDINATOR, PROVINCE);
        assertThatThrownBy(() -> office.handling.forward(
                        number, office.version(number), PHO_HIEN, ForwardingReason.NOT_COMPETENT, "Về phường."))
                .hasMessage("petitions.forward.concerned");
    }

    @Test
    void that_names_the_chairman_goes_to_the_province_whoever_else_was_chosen() {
        AccountSamples.named(database.em(), "Lương Thế Quý", DutyKind.LEADER, office.units.get(PHO_HIEN));
        var form = aFormAbout(Concerned.COMMUNE_STAFF);
        form.setText("Ông Lương Thế Quí bảo cán bộ thu thêm tiền.");

        assertThat(office.reread(office.handIn(form)).unit()).isEqualTo(office.units.province());

        form.setText("Ông Lương Thế Quyền bảo cán bộ thu thêm tiền.");
        assertThat(office.reread(office.handIn(form)).unit().code()).isEqualTo(PHO_HIEN);
    }

    @Test
    void about_nobody_known_is_looked_at_by_the_coordinator_who_may_bring_it_before_the_chairman_alone() {
        var number = office.handIn(aFormAbout(null));
        assertThat(office.reread(number).unit()).isEqualTo(office.units.province());
        assertThat(decider(number)).isEqualTo(Decider.COORDINATOR);

        office.as(DutyKind.COORDINATOR, PROVINCE)
                .handling
                .forward(number, office.version(number), PHO_HIEN, ForwardingReason.NOT_COMPETENT, "Cán bộ phường.");

        assertThat(office.reread(number).concern().isForLeader()).isTrue();
        assertThat(office.as(DutyKind.HANDLER, PHO_HIEN).visibility(office.me()).mayRead(office.reread(number)))
                .isFalse();
    }

    @Test
    void of_another_sector_does_not_ask_whom_it_is_about() {
        var form = aForm();
        form.getSaid().put("concerned", "COMMUNE_LEADERS");

        var petition = office.reread(office.handIn(form));

        assertThat(petition.concern().concerned()).isNull();
        assertThat(petition.unit().code()).isEqualTo(PHO_HIEN);
    }

    @Test
    void that_a_clerk_enters_about_the_chairman_goes_to_the_province() {
        var entry = anEntry(aFormAbout(Concerned.COMMUNE_LEADERS), Channel.RECEPTION, "2026-11-20");

        var number = office.as(DutyKind.INTAKE, PHO_HIEN).enter(entry);

        assertThat(office.reread(number).unit()).isEqualTo(office.units.province());
    }

    @ParameterizedTest
    @EnumSource(
            value = Concerned.class,
            mode = Mode.EXCLUDE,
            names = {"UNKNOWN"})
    void a_first_complaint_goes_to_whoever_made_the_decision(Concerned concerned) {
        var form = aComplaint();
        form.setSector("XAY_DUNG");
        form.getSaid().put("concerned", concerned.name());

        var petition = office.reread(office.handIn(form));

        var isOfCommune = concerned == Concerned.COMMUNE_STAFF || concerned == Concerned.COMMUNE_LEADERS;
        assertThat(petition.unit().code()).isEqualTo(isOfCommune ? PHO_HIEN : PROVINCE);
        assertThat(petition.concern().isForLeader()).isFalse();
        assertThat(office.destination.competence(petition)).isPresent();
    }

    @Test
    void a_complaint_about_land_a_district_took_goes_to_the_ward_that_took_over() {
        var form = aComplaint();
        form.getSaid().put("concerned", Concerned.DISTRICT.name());

        var number = office.handIn(form);

        assertThat(office.reread(number).unit().code()).isEqualTo(PHO_HIEN);
        assertThat(decider(number)).isEqualTo(Decider.COMMUNE_CHAIRMAN);
    }

    @Test
    void a_first_complaint_has_to_say_whose_decision_it_is_about() {
        for (var nobody : new String[] {null, "", "UNKNOWN", "THE_KING"}) {
            var form = aComplaint();
            form.getSaid().put("concerned", nobody);
            assertThatThrownBy(() -> office.handIn(form))
                    .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                            .extracting(Problem::field)
                            .containsExactly("concerned"));
        }
    }

    private Visibility seen() {
        return office.visibility(office.me());
    }

    private Decider decider(PetitionNumber number) {
        return office.destination
                .competence(office.reread(number))
                .orElseThrow()
                .decider();
    }

    private List<PetitionNumber> inbox() {
        return office.piles.list(filter(), 0, 1000).stream()
                .map(PetitionRow::number)
                .toList();
    }

    private long counted() {
        return office.piles.count(filter()).get(InboxTab.OPEN.ordinal());
    }

    private InboxFilter filter() {
        var confided = seen().confided();
        return new InboxFilter(
                List.of(office.units.get(PHO_HIEN).id()),
                confided == null
                        ? null
                        : confided.stream().map(unit -> unit.id()).toList(),
                null,
                null,
                InboxTab.OPEN,
                InboxNarrowing.of(null),
                office.today(),
                office.today());
    }
}
