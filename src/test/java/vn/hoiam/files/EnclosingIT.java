package vn.hoiam.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoiam.files.FileSamples.handedOver;
import static vn.hoiam.files.FileSamples.jpeg;
import static vn.hoiam.files.FileSamples.latin;
import static vn.hoiam.files.FileSamples.pdf;
import static vn.hoiam.files.FileSamples.png;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.hoiam.store.Database;

/** Files on their way from a form to the shelf, kept for a day, claimed or swept away. */
class EnclosingIT {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final Clock NEXT_DAY =
            Clock.offset(MORNING, Duration.ofHours(24).plusSeconds(1));

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path folder;

    private Enclosing counter;

    @BeforeEach
    void open() {
        System.setProperty("hoiam.files", folder.toString());
        counter = EnclosingSamples.counter(database.em(), MORNING);
    }

    @AfterEach
    void close() {
        System.clearProperty("hoiam.files");
    }

    @Test
    void are_kept_in_order_and_found_again_by_their_token_only() {
        var bundle = counter.enclose(
                Bundle.NONE, List.of(handedOver("đường.jpg", jpeg(640, 480)), handedOver("đơn.pdf", pdf())));

        var again = counter.open(bundle.token());

        assertThat(again.files()).extracting(StoredFile::shownName).containsExactly("đường.jpg", "đơn.pdf");
        assertThat(again.seals()).isEqualTo(bundle.seals());
        assertThat(counter.open("0".repeat(32)).files()).isEmpty();
        assertThat(counter.open("' or 1=1 --").files()).isEmpty();
        assertThat(counter.open(null).files()).isEmpty();
        assertThat(database.em()
                        .createNativeQuery("select count(*) from stored_file where kept_under = ?1")
                        .setParameter(1, bundle.token())
                        .getSingleResult())
                .as("the token itself is not written down")
                .isEqualTo(0L);
    }

    @Test
    void that_are_good_are_kept_when_others_are_not() {
        var bundle = counter.enclose(
                Bundle.NONE,
                List.of(
                        handedOver("<b>.svg", latin("<svg/>")),
                        handedOver("đường.png", png(64, 48)),
                        handedOver("rỗng.jpg", new byte[0]),
                        handedOver("nặng.jpg", new byte[Bundle.MOST_BYTES + 1])));

        assertThat(counter.open(bundle.token()).files())
                .extracting(StoredFile::shownName)
                .containsExactly("đường.png");
        assertThat(bundle.rejected())
                .containsExactly(
                        new Rejected("files.type", List.of("<b>.svg")),
                        new Rejected("files.empty", List.of("rỗng.jpg")),
                        new Rejected("files.size", List.of("nặng.jpg", "10")));
    }

    @Test
    void of_a_size_that_was_lied_about_are_not_read_further_than_allowed() {
        var lie = new HandedOver("a.jpg", 1, () -> new InputStream() {
            private long read;

            @Override
            public int read() {
                if (read++ > Bundle.MOST_BYTES + 1L) {
                    throw new AssertionError("read on and on");
                }
                return 'a';
            }
        });

        assertThat(counter.enclose(Bundle.NONE, List.of(lie)).rejected())
                .containsExactly(new Rejected("files.size", List.of("a.jpg", "10")));
    }

    @Test
    void are_five_at_most_and_the_sixth_is_named() {
        var first =
                counter.enclose(Bundle.NONE, List.of(photo("1", 60), photo("2", 61), photo("3", 62), photo("4", 63)));

        var second = counter.enclose(counter.open(first.token()), List.of(photo("5", 64), photo("6", 65)));

        assertThat(second.token()).isEqualTo(first.token());
        assertThat(second.files()).hasSize(5);
        assertThat(second.rejected()).containsExactly(new Rejected("files.many", List.of("6.jpg", "5")));
        var lessOne = second.without(Set.of(second.files().get(0).name()));
        assertThat(counter.enclose(lessOne, List.of(photo("6", 65))).files())
                .extracting(StoredFile::shownName)
                .containsExactly("2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg");
    }

    @Test
    void that_are_there_already_are_not_added_again() {
        var first = counter.enclose(Bundle.NONE, List.of(photo("1", 60)));

        var second = counter.enclose(counter.open(first.token()), List.of(photo("một", 60)));

        assertThat(second.files()).extracting(StoredFile::shownName).containsExactly("1.jpg");
        assertThat(new Shelf().list()).hasSize(2);
    }

    @Test
    void are_struck_off_after_a_day_unless_somebody_claimed_them() throws IOException {
        var kept = counter.enclose(Bundle.NONE, List.of(photo("1", 60), photo("2", 61)));
        counter.stored.claim(List.of(kept.names().get(0)));
        var sweeping = EnclosingSamples.sweeping(EnclosingSamples.stored(database.em(), MORNING));
        assertThat(sweeping.strikeNext()).isFalse();

        sweeping = EnclosingSamples.sweeping(EnclosingSamples.stored(database.em(), NEXT_DAY));
        assertThat(sweeping.strikeNext()).isTrue();
        assertThat(sweeping.strikeNext()).isFalse();
        assertThat(sweeping.clear()).as("too young to be rubbish").isZero();
        grownOld();

        assertThat(sweeping.clear()).as("the file and its small picture").isEqualTo(2);
        assertThat(new Shelf().find(kept.names().get(0))).isPresent();
        assertThat(new Shelf().find(kept.names().get(1))).isEmpty();
        assertThat(sweeping.clear()).isZero();
    }

    @Test
    void of_an_aborted_transaction_are_whole_on_disk_and_swept_away() throws IOException {
        var em = Database.another();
        em.getTransaction().begin();
        var bundle = EnclosingSamples.counter(em, MORNING).enclose(Bundle.NONE, List.of(photo("1", 60)));
        var onDisk = new Shelf().find(bundle.names().get(0)).orElseThrow();
        assertThat(onDisk)
                .as("complete before anything is committed")
                .hasBinaryContent(counter.clean(jpeg(60, 60)).content());
        em.getTransaction().rollback();
        em.close();
        assertThat(counter.open(bundle.token()).files()).isEmpty();
        grownOld();
        Files.writeString(onDisk.resolveSibling("0".repeat(32) + ".new"), "cut off while it was written");
        grownOld();

        assertThat(EnclosingSamples.sweeping(counter.stored).clear()).isEqualTo(3);
        assertThat(new Shelf().list()).isEmpty();
    }

    @Test
    void signatures_are_kept_to_the_last_bit_and_taken_from_officials_only() throws IOException {
        var signature = handedOver("12_TB-UBND.p7s", FileSamples.signature());

        assertThat(counter.enclose(Bundle.NONE, List.of(signature)).rejected())
                .extracting(Rejected::textKey)
                .containsExactly("files.type");
        var kept = counter.encloseSigned(
                Bundle.NONE, List.of(signature, handedOver("12.pdf", FileSamples.pdf("/Type /Sig"))));

        assertThat(kept.rejected()).isEmpty();
        assertThat(kept.files())
                .extracting(StoredFile::type, StoredFile::shownName)
                .containsExactly(tuple(FileType.P7S, "12_TB-UBND.p7s"), tuple(FileType.PDF, "12.pdf"));
        assertThat(new Shelf().find(kept.names().get(0)).orElseThrow()).hasBinaryContent(FileSamples.signature());
        assertThat(new Shelf().find(kept.names().get(1)).orElseThrow()).hasBinaryContent(FileSamples.pdf("/Type /Sig"));
        assertThat(counter.encloseSigned(Bundle.NONE, List.of(handedOver("x.p7s", FileSamples.latin("0 not"))))
                        .rejected())
                .extracting(Rejected::textKey)
                .containsExactly("files.type.signed");
    }

    private void grownOld() throws IOException {
        for (var file : new Shelf().list()) {
            var modified = Files.getLastModifiedTime(file).toInstant();
            Files.setLastModifiedTime(file, FileTime.from(modified.minus(Duration.ofHours(25))));
        }
    }

    private static HandedOver photo(String name, int width) {
        return handedOver(name + ".jpg", jpeg(width, 60));
    }
}
