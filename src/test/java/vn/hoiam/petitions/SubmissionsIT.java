package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.store.Database;
import vn.hoiam.store.DiskRoom;
import vn.hoiam.store.EditionSamples;
import vn.hoiam.store.Folders;

/** Somebody hands a petition in while an administrator changes what its dates are counted by. */
class SubmissionsIT {

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private EntityManager administrator;

    @BeforeEach
    void comesAnother() {
        administrator = Database.another();
        administrator.getTransaction().begin();
    }

    @AfterEach
    void goes() {
        administrator.getTransaction().rollback();
        administrator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar_day", "rule", "sector"})
    void make_an_administrator_wait_until_the_promise_is_written(String table) {
        var held = submissions(database.em()).hold("WEB:1", List.of()).editions();
        impatient(administrator);

        assertThatThrownBy(() -> EditionSamples.editions(administrator, Clock.systemUTC())
                        .take(table))
                .hasMessageContaining("lock timeout");
        assertThat(held.of(table)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar_day", "rule", "sector"})
    void wait_for_an_administrator_who_has_begun_to_change(String table) {
        EditionSamples.editions(administrator, Clock.systemUTC()).take(table);
        impatient(database.em());

        assertThatThrownBy(() -> submissions(database.em()).hold("WEB:1", List.of()))
                .hasMessageContaining("lock timeout");
    }

    @Test
    void keep_the_names_drawn_for_one_petition_from_those_handed_in_beside_it() {
        var drawn = names(3);
        var mine = submissions(administrator).hold("API:1", drawn.subList(0, 2));

        var theirs = submissions(database.em()).hold("API:2", drawn);

        assertThat(mine.free()).isEqualTo(drawn.subList(0, 2));
        assertThat(theirs.free()).isEqualTo(drawn.subList(2, 3));
    }

    @Test
    void pass_over_a_name_whose_other_half_is_being_given() {
        var one = names(1).get(0);
        submissions(administrator).hold("API:1", List.of(one));

        var half = new Names(PetitionNumber.next(2026), one.locator());

        assertThat(submissions(database.em()).hold("API:2", List.of(half)).free())
                .isEmpty();
    }

    @Test
    void give_nobody_the_names_of_a_petition_on_file() {
        var office = new Office(database.em());
        var receipt = office.intake.submit(SubmissionKey.fresh(), PetitionSamples.aForm());
        var locator = receipt.code().locator();
        var borne = List.of(new Names(receipt.number(), "00000000"), new Names(PetitionNumber.next(2026), locator));

        assertThat(submissions(database.em()).hold("API:3", borne).free()).isEmpty();
    }

    @Test
    void free_the_names_of_a_petition_that_was_not_taken_in() {
        var drawn = names(1);
        submissions(administrator).hold("API:1", drawn);
        administrator.getTransaction().rollback();
        administrator.getTransaction().begin();

        assertThat(submissions(database.em()).hold("API:2", drawn).free()).isEqualTo(drawn);
    }

    private static List<Names> names(int most) {
        return Names.draw(most, 2026, new ReceiptCodes());
    }

    private static Submissions submissions(EntityManager em) {
        var submissions = new Submissions();
        submissions.em = em;
        submissions.room = new DiskRoom();
        return submissions;
    }

    /** Gives up at once instead of waiting. */
    private static void impatient(EntityManager em) {
        em.createNativeQuery("set local lock_timeout = 50").executeUpdate();
    }
}
