package vn.hoiam.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.hoiam.petitions.PetitionSamples.aForm;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.OtherContent;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.Problem;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.store.Database;
import vn.hoiam.store.Folders;

/** Petitions handed in by programs, on the database: once, twice, and twice at the same moment. */
class SubmissionIT {

    // What these tests commit stays: a commune that no other test counts.
    private static final String TIEN_LU = "12364";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    final Database database = new Database();

    @RegisterExtension
    final Folders folders = new Folders();

    private final SubmissionKey key =
            new SubmissionKey(Channel.API, UUID.randomUUID().toString());

    @BeforeEach
    void open() {}

    @Test
    void two_at_the_same_moment_become_one_and_get_the_same_answer() throws Exception {
        var taken = new CountDownLatch(1);
        var secondWaits = new CountDownLatch(1);
        var both = Executors.newFixedThreadPool(2);
        try {
            var first = both.submit(() -> submit(form(), () -> {
                taken.countDown();
                assertThat(secondWaits.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
            }));
            assertThat(taken.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            var second = both.submit(() -> submit(form(), () -> {}));
            awaitSomebodyWaiting();
            assertThat(second.isDone()).isFalse();
            secondWaits.countDown();

            assertThat(second.get()).isEqualTo(first.get());
            assertThat(submissions()).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void of_two_at_the_same_moment_with_other_content_one_is_refused() throws Exception {
        var taken = new CountDownLatch(1);
        var secondWaits = new CountDownLatch(1);
        var other = form();
        other.setText("Chuyện khác hẳn.");
        var both = Executors.newFixedThreadPool(2);
        try {
            var first = both.submit(() -> submit(form(), () -> {
                taken.countDown();
                assertThat(secondWaits.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
            }));
            assertThat(taken.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            var second = both.submit(() -> submit(other, () -> {}));
            awaitSomebodyWaiting();
            secondWaits.countDown();

            assertThat(first.get()).contains("\"number\"");
            assertThatThrownBy(second::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(OtherContent.class);
            assertThat(submissions()).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void eight_at_the_same_moment_become_one() throws Exception {
        var start = new CountDownLatch(1);
        var crowd = Executors.newFixedThreadPool(8);
        try {
            var answers = IntStream.range(0, 8)
                    .mapToObj(caller -> crowd.submit(() -> {
                        start.await();
                        return submit(form(), () -> {});
                    }))
                    .toList();
            start.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get());
            }
            assertThat(submissions()).isEqualTo(1);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void sent_again_after_a_restart_gets_the_same_answer_to_the_letter() throws Exception {
        var first = submit(form(), () -> {});
        var again = submit(form(), () -> {});

        assertThat(again).isEqualTo(first);
        // The clock stood a nanosecond before the full second; the database rounds.
        assertThat(first).contains("\"submittedAt\":\"2026-11-23T09:00:00+07:00\"");
    }

    @Test
    void goes_to_the_commune_in_which_its_point_lies() {
        var form = unrouted();
        form.setLat(20.6464);
        form.setLng(106.0511);

        var receipt = new Office(database.em()).intake().submit(key, form);

        assertThat(receipt.unitName().vi()).isEqualTo("phường Phố Hiến");
    }

    @Test
    void goes_to_the_commune_its_address_names() {
        var form = unrouted();
        form.setAddress("Thôn Ninh Tập, xã Khoái Châu, tỉnh Hưng Yên");

        var receipt = new Office(database.em()).intake().submit(key, form);

        assertThat(receipt.unitCode()).isEqualTo("12205");
    }

    @Test
    void is_asked_which_commune_when_its_address_names_several() {
        var form = unrouted();
        form.setAddress("Thái Bình");

        var problem = refused(form);

        assertThat(problem.field()).isEqualTo("unit");
        assertThat(problem.choices()).extracting(unit -> unit.name()).contains("Thái Bình");
    }

    @Test
    void is_told_when_nothing_names_a_commune() {
        var nowhere = unrouted();
        nowhere.setAddress("Cạnh cây đa đầu làng");
        var elsewhere = unrouted();
        elsewhere.setLat(21.03);
        elsewhere.setLng(105.85);

        assertThat(refused(nowhere).textKey()).isEqualTo("petitions.unit.required");
        assertThat(refused(elsewhere).textKey()).isEqualTo("petitions.place.outside");
        for (var code : List.of("99999", "33", "\0", "11953'--")) {
            var unknown = unrouted();
            unknown.setUnit(code);
            assertThat(refused(unknown).textKey()).isEqualTo("petitions.unit.unknown");
        }
    }

    private Problem refused(PetitionForm form) {
        return catchThrowableOfType(
                        FaultyForm.class,
                        () -> new Office(database.em()).intake().submit(key, form))
                .problems()
                .get(0);
    }

    /** One call on its own connection, in its own transaction; what stands in {@code before} happens before the commit. */
    private String submit(PetitionForm form, Step before) throws Exception {
        EntityManager em = Database.another();
        try {
            em.getTransaction().begin();
            var office = new Office(em);
            office.at("2026-11-23T02:00:00.999999999Z");
            var answer = Written.receipt(office.intake().submit(key, form)).toString();
            before.take();
            em.getTransaction().commit();
            return answer;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    /** Until the database says that one caller waits for another. */
    private static void awaitSomebodyWaiting() throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = Database.connectAsApp();
                var waiting = connection.prepareStatement(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            do {
                try (var rows = waiting.executeQuery()) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        return;
                    }
                }
            } while (System.nanoTime() < end);
        }
        throw new AssertionError("nobody waits");
    }

    private int submissions() throws SQLException {
        try (var connection = Database.connectAsApp();
                var count = connection.prepareStatement(
                        "select count(*) from submission s join petition p on p.id = s.petition_id where s.key = ?")) {
            count.setString(1, "API:" + key.value());
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static PetitionForm form() {
        var form = aForm();
        form.setUnit(TIEN_LU);
        return form;
    }

    private static PetitionForm unrouted() {
        var form = aForm();
        form.setUnit(null);
        form.setAddress(null);
        return form;
    }
}
