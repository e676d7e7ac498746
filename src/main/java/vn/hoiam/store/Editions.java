package vn.hoiam.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoiam.Outage;

/** How often the tables that are kept in memory have been changed; the database counts. */
@ApplicationScoped
public class Editions {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private record Look(Map<String, Long> numbers, Instant at) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private volatile Look look;
    private volatile Map<String, Long> last;

    /** As the database told within the last seconds; it is asked of all tables at once. */
    public long current(String table) {
        var known = look;
        var now = clock.instant();
        if (known == null || Duration.between(known.at(), now).abs().compareTo(TRUSTED) >= 0) {
            known = look(now);
            look = known;
        }
        return known.numbers().get(table);
    }

    /** What the database tells; while it is away, what it told last, so that pages made of what is remembered can be drawn. */
    private Look look(Instant now) {
        try {
            var told = all();
            last = told;
            return new Look(told, now);
        } catch (PersistenceException failed) {
            if (last == null || !Outage.isBehind(failed)) {
                throw failed;
            }
            // Waiting for it took its time: nobody waits again for a while.
            return new Look(last, clock.instant());
        }
    }

    /** As it is by now, for the one who is about to change it; whoever holds it is waited for. */
    public long take(String table) {
        var number = em.createNativeQuery("select number from edition where name = ?1 for update")
                .setParameter(1, table)
                .getSingleResult();
        return ((Number) number).longValue();
    }

    /** To be called when a table has been changed here: nobody waits for the next look. */
    public void forget() {
        look = null;
    }

    private Map<String, Long> all() {
        List<?> rows = em.createNativeQuery("select name, number from edition").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toUnmodifiableMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }
}
