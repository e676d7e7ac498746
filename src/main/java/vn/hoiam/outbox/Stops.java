package vn.hoiam.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** Who asked for no more letters about what. Only letters of kinds that are {@linkplain LetterKind#isOptional() optional} are kept back. */
@ApplicationScoped
@Transactional
public class Stops {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** No more of them, however often it is asked. */
    public void stop(UUID subject) {
        em.createNativeQuery("""
                        insert into letter_stop (subject, stopped_at) values (cast(?1 as uuid), ?2)
                        on conflict (subject) do nothing
                        """)
                .setParameter(1, subject.toString())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** They are wanted again. */
    public void resume(UUID subject) {
        em.createNativeQuery("delete from letter_stop where subject = cast(?1 as uuid)")
                .setParameter(1, subject.toString())
                .executeUpdate();
    }

    public boolean isStopped(UUID subject) {
        return !em.createNativeQuery("select 1 from letter_stop where subject = cast(?1 as uuid)")
                .setParameter(1, subject.toString())
                .getResultList()
                .isEmpty();
    }
}
