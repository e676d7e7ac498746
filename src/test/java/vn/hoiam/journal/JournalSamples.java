package vn.hoiam.journal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hoiam.EventSamples;
import vn.hoiam.store.DiskRoom;

/** A journal for tests without a container, and the wire that brings facts to it. */
public final class JournalSamples {

    private JournalSamples() {}

    public static Journal journal(EntityManager em, Clock clock) {
        var journal = new Journal();
        journal.em = em;
        journal.clock = clock;
        journal.room = new DiskRoom();
        return journal;
    }

    /** Facts fired here are written down at once, as the container does it. */
    public static Event<Fact> writtenBy(Journal journal) {
        return EventSamples.heardBy(journal::write);
    }

    /** The same, and heard by somebody else afterwards. */
    public static Event<Fact> writtenBy(Journal journal, Consumer<Fact> other) {
        return EventSamples.heardBy(fact -> {
            journal.write(fact);
            other.accept(fact);
        });
    }

    /** Whether every entry of a case is sealed to the one before, from the first on. */
    public static void mustBeChained(EntityManager em, UUID subject) {
        List<?> rows = em.createNativeQuery("""
                        select seq, kind, occurred_at, recorded_at, actor, body, prev, leaf
                        from journal_entry where subject = ?1 order by seq
                        """).setParameter(1, subject).getResultList();
        assertThat(rows).isNotEmpty();
        var prev = Seal.genesis(subject);
        for (var each : rows) {
            var row = (Object[]) each;
            assertThat((byte[]) row[6]).isEqualTo(prev);
            prev = Seal.leaf(
                    subject,
                    (Integer) row[0],
                    (String) row[1],
                    ((Timestamp) row[2]).toInstant(),
                    ((Timestamp) row[3]).toInstant(),
                    (String) row[4],
                    (String) row[5],
                    prev);
            assertThat((byte[]) row[7]).isEqualTo(prev);
        }
    }
}
