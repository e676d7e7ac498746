package vn.hoiam.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** How much has happened since this node started: whoever keeps what he worked out sees by it that it may be outdated. */
@ApplicationScoped
public class FactCount {

    /** A point between two things that happened on this node. */
    public record Moment(long facts, Instant at) {}

    @Inject
    Clock clock;

    private final AtomicLong facts = new AtomicLong();

    public Moment now() {
        return new Moment(facts.get(), clock.instant());
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact happened) {
        facts.incrementAndGet();
    }
}
