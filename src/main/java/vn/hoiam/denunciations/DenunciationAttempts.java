package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Failed attempts at receipt codes, a few a day for each locator, whether there is such a case or not. Kept in a transaction of its
 * own: the refusal that follows must not undo the count.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class DenunciationAttempts {

    static final int MOST_A_DAY = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    boolean isLocked(String locator) {
        return !em.createNativeQuery(
                        "select 1 from denunciation_failure where locator = ?1 and tried_on = ?2 and failures >= ?3")
                .setParameter(1, locator)
                .setParameter(2, today())
                .setParameter(3, MOST_A_DAY)
                .getResultList()
                .isEmpty();
    }

    void failed(String locator) {
        em.createNativeQuery("""
                        insert into denunciation_failure (locator, tried_on, failures) values (?1, ?2, 1)
                        on conflict (locator) do update set tried_on = excluded.tried_on,
                            failures = case when denunciation_failure.tried_on = excluded.tried_on
                                then denunciation_failure.failures + 1 else 1 end
                        """)
                .setParameter(1, locator)
                .setParameter(2, today())
                .executeUpdate();
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }
}
