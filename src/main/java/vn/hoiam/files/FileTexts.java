package vn.hoiam.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What stands in the PDFs on the shelf that came with a petition. Who may read a file may read that, and nobody else. */
@ApplicationScoped
@Transactional
public class FileTexts {

    /** How long a file is left alone from one try to the next: longer than reading it may take, and than an outage of the machine. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    private static final int LONGER_EACH_TIME = 12;
    static final int MOST_TRIES = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<FileRead> read;

    /** Takes a file that is to be read, the newest first; no other node takes it meanwhile. */
    Optional<String> take() {
        List<?> names = em.createNativeQuery("""
                        update stored_file set read_tries = read_tries + 1,
                          read_after = cast(?1 as timestamptz) + make_interval(secs => ?2 * power(?3, read_tries))
                        where name = (
                            select name from stored_file
                            where text_wanted and claimed and (read_after is null or read_after <= cast(?1 as timestamptz))
                            order by stored_at desc, name limit 1 for update skip locked)
                        returning name
                        """)
                .setParameter(1, now())
                .setParameter(2, FIRST_PAUSE.toSeconds())
                .setParameter(3, LONGER_EACH_TIME)
                .getResultList();
        return names.stream().map(String.class::cast).findFirst();
    }

    /** Keeps what stands in a file; of one that nobody claims any more, nothing. */
    void keep(String file, String text) {
        if (!text.isEmpty()) {
            // First, for whoever is told locks what the file came with, as everybody does who acts on it, and looks
            // whether it is wanted still.
            read.fire(new FileRead(file));
        }
        em.createNativeQuery("""
                        update stored_file set text = nullif(?2, ''), read_at = ?3, text_wanted = false
                        where name = ?1 and claimed and text_wanted
                        """)
                .setParameter(1, file)
                .setParameter(2, text)
                .setParameter(3, now())
                .executeUpdate();
    }

    /** Whether it could not be read often enough: nobody tries again. */
    boolean giveUp(String file) {
        return em.createNativeQuery("""
                        update stored_file set text_wanted = false where name = ?1 and text_wanted and read_tries >= ?2
                        """)
                        .setParameter(1, file)
                        .setParameter(2, MOST_TRIES)
                        .executeUpdate()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
