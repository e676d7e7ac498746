package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.NotFound;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** "I have this too", said with the receipt of a petition of one's own. */
class SupportingIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private Office office;
    private Receipt released;
    private Receipt own;

    @BeforeEach
    void open() {
        office = new Office(database.em());
        released = office.intake.submit(SubmissionKey.fresh(), aForm());
        office.answerAndRelease(released.number(), PHO_HIEN, "Ngày 25/11 sẽ dọn.", "Rác chất đống cạnh cầu.");
        own = office.intake.submit(SubmissionKey.fresh(), aForm());
    }

    @Test
    void counts_each_petition_once() {
        var another = office.intake.submit(SubmissionKey.fresh(), aForm());
        office.supporting.support(released.number(), own.code());
        office.supporting.support(released.number(), another.code());

        assertRefused(own.code(), "petitions.support.twice");

        assertThat(office.supports.count(petition())).isEqualTo(2);
    }

    @Test
    void is_refused_with_the_code_of_the_very_petition() {
        assertRefused(released.code(), "petitions.support.own");

        assertThat(office.supports.count(petition())).isZero();
    }

    @Test
    void is_refused_with_a_code_that_opens_nothing() {
        var wrong = ReceiptCode.of(
                own.code().locator(), own.code().digits().startsWith("0", 8) ? "1111111111" : "0000000000");

        assertRefused(wrong, "petitions.receipt.wrong");

        assertThat(office.attempts.of(own.code().locator())).isEqualTo(ReceiptAttempts.Record.TRIED);
    }

    @Test
    void finds_no_petition_that_is_not_released() {
        assertThatThrownBy(() -> office.supporting.support(own.number(), released.code()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_told_on_the_desk_and_names_nobody() {
        office.supporting.support(released.number(), own.code());
        database.em().flush();

        assertThat(office.files.open(petition()).timeline()).first().satisfies(line -> {
            assertThat(line.textKey()).isEqualTo("journal.PetitionSupported");
            assertThat(line.words()).isEmpty();
            assertThat(line.by()).isEqualTo(TimelineLine.Actor.CITIZEN);
        });
        assertThat(office.files.openForCitizen(petition()).timeline())
                .noneMatch(line -> line.textKey().equals("journal.PetitionSupported"));
    }

    private Petition petition() {
        return office.petitions.get(released.number());
    }

    private void assertRefused(ReceiptCode code, String sentence) {
        assertThatThrownBy(() -> office.supporting.support(released.number(), code))
                .isInstanceOfSatisfying(FaultyForm.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::textKey)
                        .containsExactly(sentence));
    }
}
