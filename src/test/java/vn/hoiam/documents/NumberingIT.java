package vn.hoiam.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.petitions.Office;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;
import vn.hoiam.units.Unit;

/** Numbers that are asked for at the same moment, in transactions of their own. */
class NumberingIT {

    private static final String PHO_HIEN = "11953";
    private static final int PEOPLE = 4;
    private static final int EACH = 25;
    private static final int NOT_KEPT = 7;

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    /** The book of a year to come: its row stays in the database of the run. */
    @Test
    void are_given_without_a_gap_and_none_twice_though_some_who_ask_give_up() throws Exception {
        var unit = new Office(database.em()).units().get(PHO_HIEN);
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            Callable<List<Integer>> clerk = () -> numbers(unit);

            var all = new ArrayList<Integer>();
            for (var numbers : people.invokeAll(List.of(clerk, clerk, clerk, clerk))) {
                all.addAll(numbers.get());
            }

            var kept = IntStream.range(0, EACH)
                    .filter(turn -> turn % NOT_KEPT != 0)
                    .count();
            assertThat(all.stream().sorted())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) (PEOPLE * kept))
                            .boxed()
                            .toList());
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void wait_for_whoever_took_one_before_and_has_not_kept_it_yet() {
        var office = new Office(database.em());
        var registry = new Registry(database.em(), office);
        var number = office.handIn(aForm());
        registry.as(DutyKind.HANDLER, PHO_HIEN);
        registry.issue(number, registry.draft(number, DocumentKind.FORWARDING_SLIP));
        database.em().flush();
        var second = Database.another();
        second.getTransaction().begin();
        try {
            second.createNativeQuery("set local lock_timeout = '50ms'").executeUpdate();
            var unit = office.units().get(PHO_HIEN);

            assertThat(documents(second).nextSerial(unit, 2026, "KH-UBND")).isEqualTo(1);
            assertThatThrownBy(() -> documents(second).nextSerial(unit, 2026, "PC-UBND"))
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("lock timeout");
        } finally {
            second.getTransaction().rollback();
            second.close();
        }
    }

    /** What one clerk is given in transactions that end well, among others that do not. */
    private static List<Integer> numbers(Unit unit) {
        var given = new ArrayList<Integer>();
        for (int turn = 0; turn < EACH; turn++) {
            var em = Database.another();
            em.getTransaction().begin();
            var serial = documents(em).nextSerial(unit, 2099, "TB-UBND");
            if (turn % NOT_KEPT == 0) {
                em.getTransaction().rollback();
            } else {
                em.getTransaction().commit();
                given.add(serial);
            }
            em.close();
        }
        return given;
    }

    private static CaseDocuments documents(EntityManager em) {
        var documents = new CaseDocuments();
        documents.em = em;
        return documents;
    }
}
