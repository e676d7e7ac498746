package vn.hoiam.journal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
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
        return new Event<>() {
            @Override
            public void fire(Fact fact) {
                journal.write(fact);
            }

            @Override
            public <U extends Fact> CompletionStage<U> fireAsync(U fact) {
                throw new IllegalStateException("facts are never stated later");
            }

            @Override
            public <U extends Fact> CompletionStage<U> fireAsync(U fact, NotificationOptions options) {
                throw new IllegalStateException("facts are never stated later");
            }

            @Override
            public Event<Fact> select(Annotation... qualifiers) {
                return this;
            }

            @Override
            public <U extends Fact> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
                throw new IllegalStateException("facts are fired as facts");
            }

            @Override
            public <U extends Fact> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
                throw new IllegalStateException("facts are fired as facts");
            }
        };
    }
}
