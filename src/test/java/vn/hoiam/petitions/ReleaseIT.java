package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aRelease;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.language.PersonalWords.Piece;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Everybody reads what an officer of Phố Hiến has released, in that wording, for as long as it stands. */
class ReleaseIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String WORDS = "Rác chất đống cạnh cầu.";

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
    void lists_nothing_that_no_officer_has_released_whatever_its_sender_wishes() {
        var number = handedIn(aForm());

        assertThat(office.released.list(ReleasedFilter.ALL, 0, 50).rows()).isEmpty();
        assertThat(read(number).publication()).isEqualTo(Publication.UNDECIDED);
    }

    @Test
    void lists_the_wording_and_keeps_the_original() {
        var number = handedIn(aForm());

        release(number, aRelease("Rác cạnh cầu", WORDS, null));

        assertThat(office.released.list(ReleasedFilter.ALL, 0, 50).rows())
                .singleElement()
                .extracting(PublicRow::text)
                .isEqualTo(WORDS);
        assertThat(read(number).text()).isEqualTo(aForm().getText());
    }

    @Test
    void proposes_a_wording_without_the_sender_and_the_neighbours() {
        var form = aForm();
        form.setText("Tôi là Nguyễn Thị Hường. Ông Trần Văn Tám ở số nhà 12 đốt rác, xin gọi 0912 345 678.");
        var number = handedIn(form);

        var proposed = office.as(DutyKind.PUBLISHER, PHO_HIEN).release.propose(number);

        assertThat(proposed.text())
                .isEqualTo("Tôi là [họ tên]. Ông [họ tên] ở [số nhà] đốt rác, xin gọi [số điện thoại].");
        assertThat(proposed.reply()).isNull();
    }

    @Test
    void names_the_words_that_tell_of_a_person_until_the_officer_means_them() {
        var number = handedIn(aForm());
        var naming = aRelease("Rác cạnh cầu", "Bà nguyễn thị hường báo: ông Trần Văn Tám đốt rác.", null);

        assertThatThrownBy(() -> release(number, naming))
                .asInstanceOf(type(FaultyForm.class))
                .satisfies(
                        faulty -> assertThat(faulty.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("publicText");
                            assertThat(problem.words()).containsExactly(2);
                        }));
        assertThat(naming.persons(read(number)))
                .extracting(Piece::text)
                .containsExactly("nguyễn thị hường", "Trần Văn Tám");
        naming.setPersonsMeant(true);
        release(number, naming);

        assertThat(read(number).publication()).isEqualTo(Publication.RELEASED);
    }

    @Test
    void has_no_public_reply_until_its_wording_is_released_too() {
        var number = handedIn(aForm());
        release(number, aRelease("Rác cạnh cầu", WORDS, null));

        answer(number, "Kính gửi bà Nguyễn Thị Hường, ngày 25/11 sẽ dọn.");

        assertThat(read(number).publication()).isEqualTo(Publication.WITHOUT_REPLY);
        var proposed = office.as(DutyKind.PUBLISHER, PHO_HIEN).release.propose(number);
        assertThat(proposed.text()).isEqualTo(WORDS);
        assertThat(proposed.reply()).isEqualTo("Kính gửi bà [họ tên], ngày 25/11 sẽ dọn.");
        release(number, proposed);
        assertThat(read(number).shown().reply()).isEqualTo("Kính gửi bà [họ tên], ngày 25/11 sẽ dọn.");
        assertThat(told(number)).endsWith("journal.PetitionAnswered", "journal.ReleaseChanged");
    }

    @Test
    void refuses_an_answered_petition_without_its_reply_and_a_reply_that_was_not_sent() {
        var waiting = handedIn(aForm());
        var answered = handedIn(aForm());
        answer(answered, "Ngày 25/11 sẽ dọn.");

        assertThatThrownBy(() -> release(waiting, aRelease("Rác", WORDS, "Ngày 25/11 sẽ dọn.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.release.early");
        assertThatThrownBy(() -> release(answered, aRelease("Rác", WORDS, " ")))
                .asInstanceOf(type(FaultyForm.class))
                .satisfies(faulty ->
                        assertThat(faulty.problems()).extracting(Problem::field).containsExactly("publicReply"));
    }

    @Test
    void takes_back_what_was_public_and_says_why() {
        var number = handedIn(aForm());
        release(number, aRelease("Rác cạnh cầu", WORDS, null));

        withhold(number, WithholdingReason.MISTAKE);

        assertThat(office.released.list(ReleasedFilter.ALL, 0, 50).rows()).isEmpty();
        assertThat(read(number).shown().text()).isNull();
        assertThat(read(number).shown().withheldFor()).isEqualTo(WithholdingReason.MISTAKE);
        assertThat(told(number)).endsWith("journal.PetitionReleased", "journal.ReleaseTakenBack");
    }

    @Test
    void keeps_every_wording_that_was_once_released() {
        var number = handedIn(aForm());
        release(number, aRelease("Rác cạnh cầu", WORDS, null));
        release(number, aRelease("Rác ở cầu An Tảo", WORDS, null));
        withhold(number, WithholdingReason.CITIZEN_ASKED);

        assertThat(database.em()
                        .createQuery("select w.subject from Wording w order by w.id", String.class)
                        .getResultList())
                .containsExactly("Rác cạnh cầu", "Rác ở cầu An Tảo");
    }

    @Test
    void lies_on_the_pile_to_publish_from_the_answer_until_an_officer_decides() {
        var wished = handedIn(aForm());
        var form = aForm();
        form.setPublish(false);
        answer(handedIn(form), "Ngày 25/11 sẽ dọn.");
        assertThat(pile()).isEmpty();

        answer(wished, "Ngày 25/11 sẽ dọn.");
        assertThat(pile()).containsExactly(wished);

        withhold(wished, WithholdingReason.UNPROVEN);
        assertThat(pile()).isEmpty();
        assertThat(told(wished)).endsWith("journal.ReleaseRefused");
    }

    @Test
    void is_not_found_by_an_officer_of_another_commune_and_refused_without_the_wish() {
        var number = handedIn(aForm());
        var form = aForm();
        form.setPublish(false);
        var unwished = handedIn(form);

        assertThatThrownBy(
                        () -> office.as(DutyKind.PUBLISHER, KHOAI_CHAU).release.propose(number))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.release.withhold(number, office.version(number), WithholdingReason.MISTAKE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(DutyKind.LEADER, PHO_HIEN).release.propose(number))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> release(unwished, aRelease("Rác", WORDS, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.release.unwanted");
    }

    @Test
    void tells_the_second_of_two_officers() {
        var number = handedIn(aForm());
        var seen = office.version(number);
        release(number, aRelease("Rác cạnh cầu", WORDS, null));

        assertThatThrownBy(() -> office.release.release(number, seen, aRelease("Rác", WORDS, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.stale");
    }

    private PetitionNumber handedIn(PetitionForm form) {
        return office.intake.submit(SubmissionKey.fresh(), form).number();
    }

    private void answer(PetitionNumber number, String reply) {
        office.as(DutyKind.INTAKE, PHO_HIEN).handling.receive(number, office.version(number));
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(number, office.version(number), PetitionSamples.aReply(reply));
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(number, office.version(number));
        office.version(number);
    }

    private void release(PetitionNumber number, ReleaseForm form) {
        office.as(DutyKind.PUBLISHER, PHO_HIEN).release.release(number, office.version(number), form);
        office.version(number);
    }

    private void withhold(PetitionNumber number, WithholdingReason reason) {
        office.as(DutyKind.PUBLISHER, PHO_HIEN).release.withhold(number, office.version(number), reason);
        office.version(number);
    }

    private Petition read(PetitionNumber number) {
        office.version(number);
        return office.petitions.get(number);
    }

    /** What the citizen is told, oldest first. */
    private List<String> told(PetitionNumber number) {
        var told = office.files.openForCitizen(read(number)).timeline().stream()
                .map(TimelineLine::textKey)
                .collect(Collectors.toList());
        Collections.reverse(told);
        return told;
    }

    private List<PetitionNumber> pile() {
        var today = LocalDate.parse("2026-11-23");
        var filter = new InboxFilter(
                List.of(office.units.get(PHO_HIEN).id()),
                null,
                null,
                null,
                InboxTab.TO_RELEASE,
                InboxNarrowing.of(null),
                today,
                today);
        var rows = office.piles.list(filter, 0, 20);
        assertThat(office.piles.count(filter).get(InboxTab.TO_RELEASE.ordinal()))
                .isEqualTo(rows.size());
        return rows.stream().map(PetitionRow::number).toList();
    }
}
