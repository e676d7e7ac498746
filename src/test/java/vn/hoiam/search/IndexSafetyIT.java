package vn.hoiam.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.petitions.Office;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.PetitionSamples;
import vn.hoiam.store.Folders;

/** The database is the truth, the journal the queue: whatever happens to the index, everything that was committed is found. */
class IndexSafetyIT {

    private static final String PHO_HIEN = "11953";

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    @RegisterExtension
    final Folders folders = new Folders();

    private EntityManager em;
    private Office office;
    private SearchSamples node;

    @BeforeEach
    void open() {
        em = DATABASE.em();
        office = new Office(em);
        node = node(SearchSamples.newFolder());
    }

    @AfterEach
    void close() {
        node.close();
        em.close();
    }

    @Test
    void what_was_committed_while_nobody_followed_is_found_afterwards() {
        committed("Cây gãy");
        follow();
        node.indexes.close();
        var meanwhile = committed("Cột điện nghiêng");

        node = again(node);
        assertThat(node.indexes.get(Scope.PUBLIC).place()).isNotEqualTo(Place.NOWHERE);
        follow();

        assertThat(node.numbers("cột điện nghiêng")).containsExactly(meanwhile);
    }

    @Test
    void what_was_put_and_not_committed_is_put_again() {
        follow();
        var number = committed("Vỉa hè bong gạch");
        var place = node.indexes.get(Scope.PUBLIC).place();
        node.indexes.get(Scope.PUBLIC).clear();

        // The plug is pulled before the commit.
        node = again(node);
        assertThat(node.indexes.get(Scope.PUBLIC).place()).isEqualTo(place);
        follow();

        assertThat(node.numbers("vỉa hè")).containsExactly(number);
    }

    @Test
    void what_is_taken_back_leaves_with_the_next_round() {
        var number = committed("Biển báo đổ");
        follow();
        assertThat(node.find("biển báo đổ").total()).isEqualTo(1);

        commit(() -> office.withhold(number, PHO_HIEN));
        follow();

        assertThat(node.find("biển báo đổ").total()).isZero();
    }

    @Test
    void what_goes_behind_the_wall_leaves_both_and_no_trace_of_it_stays() {
        var number = committed("Chuyện quàng xiên");
        follow();
        assertThat(node.traces(Scope.DESK, "quang")).isEqualTo(1);
        assertThat(node.traces(Scope.PUBLIC, "quang")).isEqualTo(1);

        commit(() -> {
            office.as(DutyKind.HANDLER, PHO_HIEN);
            office.surrender().give(number);
        });
        follow();

        assertThat(node.find("quàng xiên").total()).isZero();
        assertThat(node.traces(Scope.DESK, "quang")).isZero();
        assertThat(node.traces(Scope.PUBLIC, "quang")).isZero();
    }

    @Test
    void a_slower_transaction_with_an_earlier_entry_is_not_passed_over() {
        follow();
        var slow = DATABASE.em();
        var slowOffice = new Office(slow);
        slow.getTransaction().begin();
        var late = released(slowOffice, "Mương nước tắc");
        slow.flush();
        var early = committed("Mương nước đục");
        follow();
        assertThat(node.find("mương nước").total()).isZero();

        slow.getTransaction().commit();
        slow.close();
        follow();

        assertThat(node.numbers("mương nước")).containsExactlyInAnyOrder(late, early);
    }

    @Test
    void two_nodes_follow_each_on_its_own() {
        var number = committed("Ghế đá vỡ");
        follow();
        try (var other = node(SearchSamples.newFolder())) {
            commit(other::follow);
            assertThat(other.numbers("ghế đá vỡ")).containsExactly(number);
        }
        assertThat(node.numbers("ghế đá vỡ")).containsExactly(number);
    }

    @Test
    void one_folder_is_worked_on_by_one_node_only() {
        follow();
        var folder = node.folder.resolve(Scope.PUBLIC.folder());

        assertThatThrownBy(() -> Index.open(folder)).isInstanceOf(IllegalStateException.class);
        assertThat(node.find("").total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"missing", "cut off", "garbage", "one file gone", "one byte changed", "no list of files", "older"
            })
    void an_index_that_cannot_be_trusted_is_built_anew(String damage) throws IOException {
        var number = committed("Bến đò " + damage.replace(' ', 'x'));
        follow();
        node.indexes.close();
        for (var scope : Scope.values()) {
            harm(node.folder.resolve(scope.folder()), damage);
        }

        node = again(node);
        follow();

        assertThat(node.numbers("bến đò " + damage.replace(' ', 'x'))).containsExactly(number);
        assertThat(node.indexes.standing(Scope.PUBLIC).isWhole()).isTrue();
        assertThat(node.indexes.standing(Scope.DESK).isWhole()).isTrue();
    }

    @Test
    void an_index_of_another_database_is_built_anew() {
        var number = committed("Cống sập");
        follow();
        var index = node.indexes.get(Scope.PUBLIC);
        index.clear();
        index.commit(Place.in("another", Long.MAX_VALUE, 1));

        follow();

        assertThat(node.numbers("cống sập")).containsExactly(number);
    }

    @Test
    void an_index_that_is_ahead_of_its_database_is_built_anew() {
        var number = committed("Kè sạt lở");
        follow();
        var index = node.indexes.get(Scope.PUBLIC);
        index.clear();
        // The files of the database were put back as they were some days ago.
        index.commit(Place.in(index.place().database(), index.place().txid() + 1_000_000, 1));

        follow();

        assertThat(node.numbers("kè sạt lở")).containsExactly(number);
    }

    @Test
    void who_asked_an_index_that_was_opened_anew_meanwhile_does_not_drop_the_new_one() {
        var number = committed("Lan can gãy");
        follow();
        var before = node.indexes.get(Scope.PUBLIC);
        node.indexes.drop(Scope.PUBLIC, before);
        follow();

        node.indexes.drop(Scope.PUBLIC, before);

        assertThat(node.numbers("lan can gãy")).containsExactly(number);
        assertThat(node.indexes.standing(Scope.PUBLIC).isWhole()).isTrue();
    }

    @Test
    void while_one_is_built_the_other_is_followed() throws InterruptedException {
        var number = committed("Đèn tín hiệu tắt");
        var cases = new SlowTexts();
        node.following.cases = cases;
        var keeper = new IndexKeeper();
        keeper.following = node.following;
        var desk = CompletableFuture.runAsync(keeper::followDesk);
        assertThat(cases.begun.await(1, TimeUnit.MINUTES)).isTrue();

        keeper.followDesk();
        keeper.followPublic();

        assertThat(node.numbers("đèn tín hiệu")).containsExactly(number);
        assertThat(node.indexes.standing(Scope.PUBLIC).isWhole()).isTrue();
        assertThat(node.indexes.standing(Scope.DESK).isWhole()).isFalse();
        cases.read.countDown();
        desk.join();
        assertThat(cases.times).hasValue(1);
        assertThat(node.indexes.standing(Scope.DESK).isWhole()).isTrue();
    }

    /** As many cases as are never read to their end. */
    private static final class SlowTexts extends CaseTexts {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch read = new CountDownLatch(1);
        final AtomicInteger times = new AtomicInteger();

        @Override
        public long count() {
            times.incrementAndGet();
            begun.countDown();
            try {
                read.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
            return 0;
        }

        @Override
        public List<Source> after(long id, int most) {
            return List.of();
        }

        @Override
        public List<Source> of(Collection<String> uids) {
            return List.of();
        }
    }

    @Test
    void a_folder_that_is_deleted_under_a_running_portal_comes_back() throws IOException {
        var number = committed("Cầu treo rung");
        follow();
        delete(node.folder.resolve(Scope.PUBLIC.folder()));
        var after = committed("Cầu treo gỉ");

        follow();
        follow();

        assertThat(node.numbers("cầu treo")).containsExactlyInAnyOrder(number, after);
    }

    @Test
    void while_it_is_built_pages_say_so() {
        committed("Nước đục");

        assertThat(node.find("nước đục").standing().isWhole()).isFalse();
        assertThat(node.find("nước đục").hits()).isEmpty();
        follow();
        assertThat(node.find("nước đục").standing().isWhole()).isTrue();
    }

    private static void harm(Path folder, String damage) throws IOException {
        switch (damage) {
            case "missing" -> delete(folder);
            case "cut off" -> cut(largest(folder));
            case "garbage" -> Files.write(list(folder), "không phải chỉ mục".getBytes(UTF_8));
            case "one file gone" -> Files.delete(largest(folder));
            case "one byte changed" -> change(largest(folder));
            case "no list of files" -> Files.delete(list(folder));
            case "older" -> makeOlder(folder);
            default -> throw new IllegalArgumentException(damage);
        }
    }

    private static void cut(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    private static void change(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= (byte) (1 + new Random(7).nextInt(254));
        Files.write(file, bytes);
    }

    private static void makeOlder(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var place = new Place(Place.FORMAT - 1, "x", 1, 1);
            writer.deleteAll();
            writer.setLiveCommitData(place.written().entrySet());
            writer.commit();
        }
    }

    private static Path largest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static Path list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void follow() {
        commit(node::follow);
    }

    private SearchSamples node(Path folder) {
        return new SearchSamples(em, office, folder, new Changes());
    }

    /** The same node after its process ended. */
    private SearchSamples again(SearchSamples before) {
        before.indexes.close();
        return node(before.folder);
    }

    private PetitionNumber committed(String subject) {
        var number = new PetitionNumber[1];
        commit(() -> number[0] = released(office, subject));
        return number[0];
    }

    private static PetitionNumber released(Office office, String subject) {
        var form = PetitionSamples.aForm();
        form.setSubject(subject);
        var number = office.handIn(form);
        office.release(number, PHO_HIEN, subject, subject + ".", null);
        return number;
    }

    private void commit(Runnable work) {
        em.getTransaction().begin();
        work.run();
        em.getTransaction().commit();
    }
}
