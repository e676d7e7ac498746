package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;
import static vn.hoiam.petitions.PetitionSamples.aRating;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** What the sender of a petition says of its result: at once, and once more after four weeks. */
class RatingIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Receipt receipt;

    @BeforeEach
    void isAnsweredOnTheTwentyThirdOfNovember() {
        office = new Office(database.em());
        receipt = answered("hoa@example.vn");
    }

    @Test
    void gives_stars_reasons_and_whether_it_is_really_solved() {
        var form = aRating(2, "Hố ga vẫn hở.");
        form.setSolved("PARTLY");
        form.setReasons(List.of("NOT_DONE", "CLEAR"));

        office.followUp.rate(receipt.code(), form);
        reread();

        var rating = file().rating();
        assertThat(rating.stars()).isEqualTo(2);
        assertThat(rating.solved()).isEqualTo(Solved.PARTLY);
        assertThat(rating.reasons()).extracting(RatingReason::code).containsExactly("CLEAR", "NOT_DONE");
        assertThat(rating.reasons()).extracting(RatingReason::isGood).containsExactly(true, false);
        assertThat(rating.comment()).isEqualTo("Hố ga vẫn hở.");
        var told = file().timeline().get(0);
        assertThat(told.textKey()).isEqualTo("journal.PetitionRated.solved");
        assertThat(told.words()).contains("2", "CLEAR NOT_DONE");
        assertThat(told.words()).noneMatch(word -> word.toString().contains("Hố ga"));
    }

    @Test
    void is_not_taken_without_stars_or_without_saying_whether_it_is_solved() {
        assertThat(faults(new RatingForm())).containsExactly("stars", "solved");
        var unknown = aRating(4, null);
        unknown.setSolved("MAYBE");
        unknown.setReasons(List.of("CLEAR", "BRIBED"));
        assertThat(faults(unknown)).containsExactly("solved", "reasons");
        assertThat(file().rating()).isNull();
    }

    @Test
    void of_the_days_when_nobody_was_asked_says_neither() {
        var petition = office.petitions.take(receipt.number());
        petition.respond(Act.RATE);
        database.em().flush();
        database.em()
                .createNativeQuery("insert into rating (petition_id, stars, rated_at) values (?1, 4, now())")
                .setParameter(1, petition.id())
                .executeUpdate();
        reread();

        assertThat(file().rating().stars()).isEqualTo(4);
        assertThat(file().rating().solved()).isNull();
        assertThat(file().rating().reasons()).isEmpty();
    }

    @Test
    void is_asked_for_again_after_four_weeks_once_and_kept_beside_the_first() {
        office.followUp.rate(receipt.code(), aRating(5, "Tốt."));
        office.at("2026-12-20T16:59:59Z"); // a second to midnight: the 27th day
        assertThat(office.asking().askNext()).isFalse();
        office.at("2026-12-20T17:00:00Z");
        assertThat(office.asking().askNext()).isTrue();
        assertThat(office.asking().askNext()).isFalse();
        reread();
        assertThat(file().outcome().isTold()).isFalse();
        assertThat(file().timeline().get(0).textKey()).isEqualTo("journal.OutcomeAsked");

        office.at("2026-12-22T02:00:00Z");
        office.asking().tell(receipt.code(), "NO", "Đèn lại tắt.");
        reread();

        var file = file();
        assertThat(file.outcome().solved()).isEqualTo(Solved.NO);
        assertThat(file.outcome().words()).isEqualTo("Đèn lại tắt.");
        assertThat(file.outcome().toldAt()).isEqualTo("2026-12-22T02:00:00Z");
        assertThat(file.rating().stars()).isEqualTo(5);
        assertThat(file.rating().solved()).isEqualTo(Solved.YES);
        assertThat(file.timeline().get(0).textKey()).isEqualTo("journal.OutcomeTold");
        assertThat(file.timeline().get(0).by()).isEqualTo(TimelineLine.Actor.CITIZEN);
        assertThat(file.timeline().get(0).isOfSenderAlone()).isTrue();
        assertThatThrownBy(() -> office.asking().tell(receipt.code(), "YES", null))
                .hasMessage("petitions.outcome.told");
    }

    @Test
    void is_asked_for_again_though_nobody_rated_at_first() {
        office.at("2026-12-21T02:00:00Z");

        assertThat(office.asking().askNext()).isTrue();
        reread();

        assertThat(file().rating()).isNull();
        assertThat(file().outcome()).isNotNull();
    }

    @Test
    void is_not_asked_for_again_of_who_left_no_address_has_no_result_or_went_further() {
        office.lookingAgain().ask(SubmissionKey.fresh(), receipt.code(), "Việc này vẫn chưa được giải quyết.");
        answered(null);
        var withdrawn = handIn("lan@example.vn");
        office.followUp.withdraw(withdrawn.code(), null);
        handIn("minh@example.vn");
        database.em().flush();

        office.at("2026-12-25T02:00:00Z");

        assertThat(office.asking().askNext()).isFalse();
    }

    @Test
    void is_not_asked_for_again_of_what_is_long_ago() {
        office.at("2027-02-01T02:00:00Z");

        assertThat(office.asking().askNext()).isFalse();
    }

    @Test
    void some_weeks_later_says_yes_or_no_and_nothing_that_was_not_asked() {
        assertThatThrownBy(() -> office.asking().tell(receipt.code(), "YES", null))
                .hasMessage("petitions.outcome.unasked");
        office.at("2026-12-21T02:00:00Z");
        office.asking().askNext();

        assertThatThrownBy(() -> office.asking().tell(receipt.code(), null, "ơ".repeat(1_001)))
                .isInstanceOfSatisfying(FaultyForm.class, faulty -> assertThat(faulty.problems())
                        .extracting(Problem::field)
                        .containsExactly("still", "stillWords"));
    }

    private Receipt handIn(String email) {
        var form = aForm();
        form.setEmail(email);
        return office.intake.submit(SubmissionKey.fresh(), form);
    }

    private Receipt answered(String email) {
        var one = handIn(email);
        office.takeIn(one.number(), PHO_HIEN);
        office.as(DutyKind.HANDLER, PHO_HIEN)
                .handling
                .propose(one.number(), office.version(one.number()), PetitionSamples.aReply("Đã thay đèn."));
        office.as(DutyKind.LEADER, PHO_HIEN).signing.send(one.number(), office.version(one.number()));
        reread();
        return one;
    }

    private List<String> faults(RatingForm form) {
        try {
            office.followUp.rate(receipt.code(), form);
        } catch (FaultyForm faulty) {
            return faulty.problems().stream().map(Problem::field).toList();
        }
        throw new AssertionError("the rating was taken");
    }

    private CaseFile file() {
        reread();
        return office.followUp.open(receipt.code());
    }

    private void reread() {
        database.em().flush();
        database.em().clear();
    }
}
