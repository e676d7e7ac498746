package vn.hoiam.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.store.Database;
import vn.hoiam.store.EditionSamples;

/** Somebody hands a petition in while an administrator changes what its dates are counted by. */
class SubmissionsIT {

    @RegisterExtension
    final Database database = new Database();

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
        var held = submissions(database.em()).lock("WEB:1");
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

        assertThatThrownBy(() -> submissions(database.em()).lock("WEB:1")).hasMessageContaining("lock timeout");
    }

    private static Submissions submissions(EntityManager em) {
        var submissions = new Submissions();
        submissions.em = em;
        return submissions;
    }

    /** Gives up at once instead of waiting. */
    private static void impatient(EntityManager em) {
        em.createNativeQuery("set local lock_timeout = 50").executeUpdate();
    }
}
