package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import jakarta.persistence.PersistenceException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.law.Reckoning;
import vn.hoiam.recounts.RecountSamples;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** A petition that is of another kind in law than its sender thought. */
class ReclassifyingIT {

    private static final String PHO_HIEN = "11953";
    private static final String KHOAI_CHAU = "12205";
    private static final String WHY = "Đơn nêu một việc cần làm ngay, không phản đối quyết định nào.";

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
    void keeps_its_place_and_the_dates_count_from_the_day_it_was_sent() {
        var number = handIn(PetitionKind.FEEDBACK);
        office.at("2026-11-26T03:00:00Z");

        reclassify(number, PetitionKind.INFORMATION_REQUEST);

        var petition = office.reread(number);
        assertThat(petition.kind()).isEqualTo(PetitionKind.INFORMATION_REQUEST);
        assertThat(petition.status()).isEqualTo(PetitionStatus.NEW);
        // Monday 23 November; Tuesday 24 is a public holiday; three working days end on Friday 27.
        assertThat(petition.promise().notifyDueOn()).isEqualTo("2026-11-27");
        assertThat(petition.promise().due(DueDate.NOTIFY).step()).isEqualTo("online_complex_notice");
        assertThat(petition.wantsPublication()).isFalse();
        assertThat(retraced(number)).hasSize(2).doesNotContainNull();
        recounts.mustAgreeOf(1);
    }

    @Test
    void is_told_in_the_case_with_the_old_dates_and_the_new_ones() {
        var number = handIn(PetitionKind.FEEDBACK);

        reclassify(number, PetitionKind.QUESTION);

        var file = office.files.openForCitizen(office.reread(number));
        assertThat(file.timeline())
                .extracting(TimelineLine::textKey)
                .startsWith("journal.DateSet", "journal.PetitionReclassified");
        var told = file.timeline().get(1);
        assertThat(told.note()).isEqualTo(WHY);
        assertThat(told.words().subList(4, 6)).hasToString("[2026-12-08, 2026-12-08]");
        assertThat(told.by()).isEqualTo(TimelineLine.Actor.OFFICE);
    }

    @Test
    void as_a_complaint_waits_for_the_signature_its_sender_owes() {
        var number = handIn(PetitionKind.FEEDBACK);
        office.takeIn(number, PHO_HIEN);

        reclassify(number, PetitionKind.COMPLAINT_1);

        var petition = office.reread(number);
        assertThat(petition.status()).isEqualTo(PetitionStatus.NEED_SIGN);
        assertThat(petition.promise().notifyDueOn()).isEqualTo("2026-11-27");
        assertThat(petition.promise().replyDueOn()).isNull();
        // It was told that it is dealt with as feedback, and not yet that it has to be signed.
        assertThat(petition.notifiedAt()).isNull();
        assertThat(office.files.open(petition).missing())
                .containsExactly(
                        Particular.CONCERNED,
                        Particular.AGAINST,
                        Particular.KNOWN_ON,
                        Particular.CLAIM,
                        Particular.HOME_ADDRESS);
        recounts.mustAgreeOf(1);
    }

    @Test
    void that_is_no_complaint_is_taken_in_by_that_and_needs_no_signature() {
        var number = handIn(PetitionKind.COMPLAINT_1);
        office.at("2026-11-25T03:00:00Z");

        reclassify(number, PetitionKind.FEEDBACK);

        var petition = office.reread(number);
        assertThat(petition.status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(petition.notifiedAt()).isEqualTo("2026-11-25T03:00:00Z");
        assertThat(petition.promise().replyDueOn()).isEqualTo("2026-12-08");
        assertThat(office.files.open(petition).timeline())
                .extracting(TimelineLine::textKey)
                .startsWith(
                        "journal.PetitionReceived",
                        "journal.DateSet",
                        "journal.DateSet",
                        "journal.PetitionReclassified.notice");
        recounts.mustAgreeOf(1);
    }

    @Test
    void keeps_the_signed_paper_on_its_way_there_and_back() {
        var number = handIn(PetitionKind.COMPLAINT_1);
        office.at("2026-11-25T03:00:00Z");
        office.takeSigned(number, PHO_HIEN, "2026-11-25");
        var promised = office.reread(number).promise().notifyDueOn();

        reclassify(number, PetitionKind.RECOMMENDATION);
        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.RECEIVED);
        reclassify(number, PetitionKind.COMPLAINT_1);

        var petition = office.reread(number);
        assertThat(petition.status()).isEqualTo(PetitionStatus.RECEIVED);
        assertThat(petition.promise().step(DueDate.NOTIFY)).isEqualTo("acceptance");
        assertThat(petition.promise().notifyDueOn()).isEqualTo(promised);
        recounts.mustAgreeOf(1);
    }

    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void becomes_one_of_every_other_kind_and_its_record_agrees(PetitionKind from) {
        var numbers = Arrays.stream(PetitionKind.values())
                .filter(to -> to != from)
                .map(to -> {
                    var number = handIn(from);
                    if (!from.needsSignature()) {
                        office.takeIn(number, office.reread(number).unit().code());
                    }
                    reclassify(number, to);
                    assertThat(office.reread(number).kind()).isEqualTo(to);
                    return number;
                })
                .toList();

        assertThat(numbers).allSatisfy(number -> assertThat(retraced(number)).doesNotContainNull());
        recounts.mustAgreeOf(numbers.size());
    }

    @Test
    void follows_the_calendar_as_what_it_has_become() {
        var number = handIn(PetitionKind.COMPLAINT_1);
        reclassify(number, PetitionKind.FEEDBACK);

        var record = ClockRecord.of(
                PetitionKind.FEEDBACK,
                "MOI_TRUONG",
                office.files.journal.list(office.reread(number).uid()));

        assertThat(record.matter().kind()).isEqualTo("feedback");
        assertThat(record.counted())
                .extractingByKey(DueDate.REPLY)
                .extracting(ClockRecord.Counted::step)
                .isEqualTo("service_target");
    }

    @Test
    void is_left_alone_by_whoever_has_no_business_with_it() {
        var number = handIn(PetitionKind.FEEDBACK);
        var seen = office.version(number);

        for (var stranger : List.of(
                office.official(DutyKind.INTAKE, KHOAI_CHAU),
                office.official(DutyKind.LEADER, PHO_HIEN),
                office.official(DutyKind.INSPECTOR, PHO_HIEN))) {
            office.reclassifying.me = stranger;
            assertThatThrownBy(() -> office.reclassifying.reclassify(number, seen, "question", WHY))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void needs_another_kind_and_a_word_to_the_sender() {
        var number = handIn(PetitionKind.FEEDBACK);
        office.as(DutyKind.HANDLER, PHO_HIEN);

        assertThatThrownBy(() -> office.reclassifying.reclassify(number, office.version(number), null, " "))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("kind", "words"));
        assertThatThrownBy(() -> office.reclassifying.reclassify(number, office.version(number), "feedback", WHY))
                .isInstanceOf(FaultyForm.class)
                .hasMessage("petitions.form.faulty");
        assertThatThrownBy(() -> office.reclassifying.reclassify(number, office.version(number), "denunciation", WHY))
                .isInstanceOf(FaultyForm.class);
    }

    @Test
    void changed_by_a_second_clerk_meanwhile_tells_the_first() {
        var number = handIn(PetitionKind.FEEDBACK);
        office.as(DutyKind.INTAKE, PHO_HIEN);
        var seen = office.version(number);
        office.reclassifying.reclassify(number, seen, "recommendation", WHY);
        office.version(number);

        assertThatThrownBy(() -> office.reclassifying.reclassify(number, seen, "question", WHY))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.stale");
    }

    @Test
    void that_lies_before_the_leader_or_is_over_stays_what_it_is() {
        var number = handIn(PetitionKind.FEEDBACK);
        office.takeIn(number, PHO_HIEN);
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(number, office.version(number), PetitionSamples.aReply("Kính gửi ông/bà."));

        assertThatThrownBy(() -> reclassify(number, PetitionKind.QUESTION))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.status.forbidden");
    }

    @Test
    void that_everybody_reads_does_not_become_one_that_nobody_may() {
        var number = handIn(PetitionKind.FEEDBACK);
        office.as(DutyKind.PUBLISHER, PHO_HIEN)
                .release
                .release(number, office.version(number), PetitionSamples.aRelease("Rác", "Rác chất đống.", null));

        assertThatThrownBy(() -> reclassify(number, PetitionKind.COMPLAINT_1))
                .isInstanceOf(Refusal.class)
                .hasMessage("petitions.reclassify.released");
        reclassify(number, PetitionKind.RECOMMENDATION);
        assertThat(office.reread(number).shown().releasedAt()).isNotNull();
    }

    @Test
    void as_an_unsigned_complaint_in_hand_is_refused_by_the_database() {
        var number = handIn(PetitionKind.FEEDBACK);
        office.takeIn(number, PHO_HIEN);
        database.em().flush();

        assertThatThrownBy(() -> change(number, "COMPLAINT_1", "RECEIVED"))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("a FEEDBACK that is RECEIVED does not become a COMPLAINT_1 that is RECEIVED");
    }

    @Test
    void that_is_over_is_refused_another_kind_by_the_database() {
        var number = handIn(PetitionKind.FEEDBACK);
        office.answerAndRelease(number, PHO_HIEN, "Kính gửi ông/bà.", "Rác cạnh cầu");
        database.em().flush();

        assertThatThrownBy(() -> change(number, "QUESTION", "ANSWERED"))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("does not become");
    }

    private void change(PetitionNumber number, String kind, String status) {
        database.em()
                .createNativeQuery("update petition set kind = ?1, status = ?2 where number = ?3")
                .setParameter(1, kind)
                .setParameter(2, status)
                .setParameter(3, number.value())
                .executeUpdate();
    }

    private PetitionNumber handIn(PetitionKind kind) {
        return office.handIn(aForm(kind));
    }

    private void reclassify(PetitionNumber number, PetitionKind kind) {
        var unit = office.reread(number).unit().code();
        office.as(DutyKind.INTAKE, unit).reclassifying.reclassify(number, office.version(number), kind.code(), WHY);
    }

    private List<Reckoning> retraced(PetitionNumber number) {
        return office.files.open(office.reread(number)).owed().stream()
                .map(Owed::counted)
                .toList();
    }
}
