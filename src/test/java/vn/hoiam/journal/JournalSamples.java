package vn.hoiam.journal;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
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
}
