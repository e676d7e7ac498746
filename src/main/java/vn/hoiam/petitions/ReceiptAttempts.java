package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The failed attempts at receipt codes, counted by locator whether such a petition exists or not, so that the answer does
 * not tell. Kept in a transaction of its own: the refusal that follows must not undo the count.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ReceiptAttempts {

    static final int MOST_FAILURES = 20;
    static final Duration LOCK = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** How often a locator was tried in vain. */
    enum Record {
        CLEAN,
        TRIED,
        LOCKED
    }

    Record of(String locator) {
        List<?> until = em.createNativeQuery(
                        "select coalesce(locked_until > ?2, false) from receipt_failure where locator = ?1")
                .setParameter(1, locator)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return until.isEmpty() ? Record.CLEAN : Boolean.TRUE.equals(until.get(0)) ? Record.LOCKED : Record.TRIED;
    }

    /** Counts one failure; the twentieth locks the locator for an hour, after which counting starts anew. */
    void failed(String locator) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        em.createNativeQuery("""
                        insert into receipt_failure (locator, failures, last_at) values (?1, 1, ?2)
                        on conflict (locator) do update set
                            failures = case when receipt_failure.locked_until <= ?2 then 1
                                else receipt_failure.failures + 1 end,
                            locked_until = case when receipt_failure.failures + 1 >= ?3
                                and (receipt_failure.locked_until is null or receipt_failure.locked_until > ?2)
                                then cast(?4 as timestamptz) end,
                            last_at = ?2
                        """)
                .setParameter(1, locator)
                .setParameter(2, now)
                .setParameter(3, MOST_FAILURES)
                .setParameter(4, now.plus(LOCK))
                .executeUpdate();
    }

    void succeeded(String locator) {
        em.createNativeQuery("delete from receipt_failure where locator = ?1")
                .setParameter(1, locator)
                .executeUpdate();
    }
}
