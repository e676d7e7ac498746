package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoiam.petitions.PetitionSamples.aComplaint;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.AccountSamples;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.law.StepClock;
import vn.hoiam.law.StepState;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** The decision on a second complaint comes before everybody, without who complained. */
class DecisionPublishingIT {

    private static final String COMMUNE = "11953";
    private static final String DECISION =
            "Giữ nguyên Quyết định số 45/QĐ-UBND. Ông Nguyễn Văn Khiếu, số 0912 345 678, không được bồi thường thêm.";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Receipt receipt;

    @BeforeEach
    void opens() {
        office = new Office(database.em());
    }

    @Test
    void is_read_by_everybody_without_who_complained() {
        var number = decided();
        assertThat(office.decisions.find(number)).isEmpty();
        office.at("2026-12-10T02:00:00Z");

        publish(number);

        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.PUBLISHED);
        assertThat(office.reread(number).closedAt()).isNotNull();
        assertThat(office.decisions.find(number)).hasValueSatisfying(shown -> {
            assertThat(shown.document()).isEqualTo("12/TB-UBND");
            assertThat(shown.decidedOn()).isEqualTo("2026-12-01");
            assertThat(shown.publishedOn()).isEqualTo("2026-12-10");
            assertThat(shown.committee()).isEqualTo(office.units.province().committee());
            assertThat(shown.words()).contains("Giữ nguyên Quyết định", "không được bồi thường thêm");
            assertThat(shown.place()).isEqualTo("Trụ sở tiếp công dân của tỉnh");
            assertThat(shown.toString()).doesNotContain("Khiếu,", "0912", "345 678", "Thôn 1", "Nguyễn Văn Khiếu");
        });
        assertThat(office.decisions.list(0, 1).rows())
                .extracting(PublishedDecision::number)
                .containsExactly(number);
    }

    @Test
    void is_published_whatever_the_sender_wishes_and_never_put_among_the_petitions() {
        var number = decided();
        publish(number);

        assertThat(office.reread(number).wantsPublication()).isFalse();
        assertThat(new Visibility().isPublic(office.petitions.get(number))).isFalse();
        assertThat(office.released.list(ReleasedFilter.ALL, 0, 1_000).rows())
                .extracting(PublicRow::number)
                .doesNotContain(number);
    }

    @Test
    void is_wanted_in_fifteen_days_of_the_decision_as_far_as_is_known() {
        var number = decided();
        assertClock(number, StepState.RUNNING);

        office.at("2026-12-17T02:00:00Z");
        assertClock(number, StepState.OVERDUE);
        publish(number);

        assertThat(office.files.open(office.reread(number)).further())
                .extracting(StepClock::step)
                .doesNotContain("publish_decision");
    }

    @Test
    void names_what_still_tells_of_a_person_until_the_officer_says_it_may_stay() {
        var number = decided();
        publisher();
        var form = office.publishing.propose(number).form();
        form.setPublicDecision(DECISION);

        assertThatThrownBy(() -> office.publishing.publish(number, office.version(number), form))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field, Problem::textKey)
                        .containsExactly(tuple("publicDecision", "petitions.release.persons")));
        assertThat(office.publishing.propose(number).persons(form))
                .extracting(piece -> piece.text())
                .anySatisfy(text -> assertThat(text).contains("Nguyễn Văn Khiếu"));
        form.setPersonsMeant(true);
        office.publishing.publish(number, office.version(number), form);
        assertThat(office.decisions.find(number)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void needs_words(String words) {
        var number = decided();
        publisher();
        var form = office.publishing.propose(number).form();
        form.setPublicDecision(words);

        assertThatThrownBy(() -> office.publishing.publish(number, office.version(number), form))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("publicDecision"));
    }

    @ParameterizedTest
    @EnumSource(value = DutyKind.class, names = "PUBLISHER", mode = Mode.EXCLUDE)
    void is_published_by_nobody_else(DutyKind duty) {
        var number = decided();
        office.as(AccountSamples.kept(database.em(), duty, office.units.province()));

        assertThatThrownBy(() -> office.publishing.propose(number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.publishing.publish(number, office.version(number), new DecisionForm()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_published_by_no_publisher_of_a_commune() {
        var number = decided();

        assertThatThrownBy(
                        () -> office.as(DutyKind.PUBLISHER, COMMUNE).publishing.propose(number))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_not_published_before_there_is_a_decision_nor_on_a_first_complaint() {
        var undecided = office.handIn(second());
        var first = office.handIn(aComplaint());
        publisher();

        for (var number : List.of(undecided, first)) {
            assertThatThrownBy(() -> office.publishing.propose(number)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> office.publishing.publish(undecided, office.version(undecided), new DecisionForm()))
                .hasMessage("petitions.status.forbidden");
        assertThatThrownBy(() -> office.publishing.publish(first, office.version(first), new DecisionForm()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_rated_afterwards_once_and_stays_published() {
        var number = decided();
        publish(number);

        office.followUp.rate(receipt.code(), PetitionSamples.aRating(4, "Rõ ràng"));

        assertThat(office.reread(number).status()).isEqualTo(PetitionStatus.PUBLISHED);
        assertThat(office.followUp.open(receipt.code()).rating().stars()).isEqualTo(4);
        assertThatThrownBy(() -> office.followUp.rate(receipt.code(), PetitionSamples.aRating(1, null)))
                .hasMessage("petitions.status.forbidden");
    }

    @Test
    void is_published_when_it_was_rated_and_keeps_its_stars() {
        var number = decided();
        office.followUp.rate(receipt.code(), PetitionSamples.aRating(2, null));
        office.reread(number);

        publish(number);

        office.reread(number);
        assertThat(office.followUp.open(receipt.code()).rating().stars()).isEqualTo(2);
        assertThatThrownBy(() -> office.followUp.rate(receipt.code(), PetitionSamples.aRating(1, null)))
                .hasMessage("petitions.status.forbidden");
    }

    @Test
    void is_worded_anew_where_something_was_left_in_it() {
        var number = decided();
        publish(number);
        var total = office.decisions.list(0, 1).total();
        publisher();
        var form = office.publishing.propose(number).form();
        assertThat(form.getPlace()).isEqualTo("Trụ sở tiếp công dân của tỉnh");
        form.setPublicDecision("Giữ nguyên quyết định.");

        office.publishing.publish(number, office.version(number), form);

        assertThat(office.decisions.list(0, 1).total()).isEqualTo(total);
        assertThat(office.decisions.find(number).orElseThrow().words()).isEqualTo("Giữ nguyên quyết định.");
    }

    @Test
    void tells_the_second_of_two_publishers() {
        var number = decided();
        publisher();
        var seen = office.version(number);
        publish(number);

        assertThatThrownBy(() -> office.publishing.publish(
                        number, seen, office.publishing.propose(number).form()))
                .hasMessage("petitions.stale");
    }

    @Test
    void lies_on_the_pile_of_what_is_to_be_published_until_it_is() {
        var number = decided();
        assertThat(toRelease()).contains(number);

        publish(number);

        assertThat(toRelease()).doesNotContain(number);
    }

    @Test
    void is_told_to_the_citizen_step_by_step() {
        var number = decided();
        publish(number);

        office.reread(number);
        var line = office.followUp.open(receipt.code()).timeline().get(0);
        assertThat(line.textKey()).isEqualTo("journal.StepTaken.PUBLISH");
        assertThat(line.note()).isNull();
    }

    private List<PetitionNumber> toRelease() {
        var filter = new InboxFilter(
                List.of(office.units.province().id()),
                null,
                null,
                null,
                InboxTab.TO_RELEASE,
                InboxNarrowing.of(null),
                office.today(),
                office.today());
        var rows = office.piles.list(filter, 0, 1_000);
        assertThat(office.piles.count(filter).get(InboxTab.TO_RELEASE.ordinal()))
                .isEqualTo(rows.size());
        return rows.stream().map(PetitionRow::number).toList();
    }

    private void assertClock(PetitionNumber number, StepState state) {
        // Fifteen days of Tuesday 1 December.
        assertThat(office.files.open(office.reread(number)).further())
                .filteredOn(clock -> clock.step().equals("publish_decision"))
                .extracting(clock -> clock.due().toString(), StepClock::state)
                .containsExactly(tuple("2026-12-16", state));
    }

    private void publish(PetitionNumber number) {
        publisher();
        var form = office.publishing.propose(number).form();
        form.setPlace("Trụ sở tiếp công dân của tỉnh");
        office.publishing.publish(number, office.version(number), form);
    }

    private void publisher() {
        as(DutyKind.PUBLISHER);
    }

    private void as(DutyKind duty) {
        office.as(AccountSamples.kept(database.em(), duty, office.units.province()));
    }

    /** Decided on 1 December. */
    private PetitionNumber decided() {
        receipt = office.intake.submit(SubmissionKey.fresh(), second());
        var number = receipt.number();
        as(DutyKind.INTAKE);
        var signed = new ActForm();
        signed.setDay("2026-11-23");
        signed.setScan(office.scan());
        office.proceeding.take(number, office.version(number), Act.TAKE_SIGNED, signed);
        as(DutyKind.LEADER);
        office.proceeding.take(number, office.version(number), Act.ACCEPT, office.document(null, null));
        office.at("2026-12-01T02:00:00Z");
        as(DutyKind.HANDLER);
        office.handling.propose(number, office.version(number), PetitionSamples.aReply(DECISION));
        as(DutyKind.LEADER);
        office.signing.send(number, office.version(number), office.document(null, null));
        office.reread(number);
        return number;
    }

    private static PetitionForm second() {
        var form = aForm();
        form.setKind("complaint_2");
        form.setName("Nguyễn Văn Khiếu");
        form.setPhone("0912345678");
        form.setUnit(null);
        form.setAddress(null);
        form.getSaid().put("concerned", "COMMUNE_LEADERS");
        form.getSaid().put("firstDecision", "Quyết định số 45/QĐ-UBND ngày 20/7/2026 của Chủ tịch UBND xã Khoái Châu");
        form.getSaid().put("knownOn", "2026-11-02");
        form.getSaid().put("claim", "Hủy quyết định số 45.");
        form.getSaid().put("homeAddress", "Thôn 1, xã Khoái Châu");
        return form;
    }
}
