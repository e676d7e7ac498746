package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of all files on the shelf: what is not on it is on its way there, or rubbish. */
@ApplicationScoped
@Transactional
public class StoredFiles {

    /** So long a file waits for the form it came with to be sent once more. */
    public static final Duration KEPT = Duration.ofHours(24);

    // Looked up once: the look-up reads the class path.
    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** All at once: one question to the database, however many files came. */
    void add(List<StoredFile> files) {
        if (!files.isEmpty()) {
            em.createNativeQuery("""
                            insert into stored_file
                              (name, shown_name, type, bytes, width, height, sha256, kept_under, position, claimed, stored_at)
                            select name, shown_name, type, bytes, width, height, sha256, kept_under, position, false, ?2
                            from jsonb_to_recordset(cast(?1 as jsonb)) as f (name text, shown_name text, type text,
                              bytes bigint, width integer, height integer, sha256 text, kept_under text, position integer)
                            """)
                    .setParameter(1, rows(files))
                    .setParameter(2, files.get(0).storedAt().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    private static String rows(List<StoredFile> files) {
        var rows = JSON.createArrayBuilder();
        for (var file : files) {
            var row = JSON.createObjectBuilder()
                    .add("name", file.name())
                    .add("shown_name", file.shownName())
                    .add("type", file.type().name())
                    .add("bytes", file.bytes())
                    .add("sha256", file.sha256())
                    .add("kept_under", file.keptUnder())
                    .add("position", file.position());
            if (file.isPhoto()) {
                row.add("width", file.width()).add("height", file.height());
            }
            rows.add(row);
        }
        return rows.build().toString();
    }

    /** What was kept under this token, in order. */
    List<StoredFile> listKept(String keptUnder) {
        return em.createQuery(
                        "select f from StoredFile f where f.keptUnder = :token order by f.position, f.name",
                        StoredFile.class)
                .setParameter("token", keptUnder)
                .getResultList();
    }

    /** Takes files for a case, for ever. Those that have been removed meanwhile are missing in the count. */
    public int claim(Collection<String> names) {
        return names.isEmpty()
                ? 0
                : em.createQuery("update StoredFile f set f.claimed = true where f.name in :names")
                        .setParameter("names", names)
                        .executeUpdate();
    }

    public Optional<StoredFile> find(String name) {
        return Optional.ofNullable(em.find(StoredFile.class, name));
    }

    /** Strikes one file off the list that nobody has claimed in time; two who do so at once do not meet. */
    boolean strikeNext() {
        return em.createNativeQuery("""
                        delete from stored_file where name = (
                            select name from stored_file where not claimed and stored_at < ?1
                            order by stored_at limit 1 for update skip locked)
                        """)
                        .setParameter(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** Which of these names stand on the list. */
    Set<String> known(Collection<String> names) {
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("select f.name from StoredFile f where f.name in :names", String.class)
                        .setParameter("names", names)
                        .getResultList());
    }
}
