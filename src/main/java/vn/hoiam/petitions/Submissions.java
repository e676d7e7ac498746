package vn.hoiam.petitions;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.sectors.Sectors;
import vn.hoiam.store.HeldEditions;

/** The keys under which petitions were handed in: what came with one key once gives the same petition ever after. */
@ApplicationScoped
public class Submissions {

    @PersistenceContext
    EntityManager em;

    /** What a key was used for: the fingerprint of the content, and the petition it became. */
    record Earlier(byte[] fingerprint, long petition) {}

    /**
     * Waits until nobody else is handing something in under this key, and keeps others from changing the working calendar,
     * the rules and the sectors, whose editions it tells; all until the transaction ends. One question to the database, for
     * every petition asks it.
     */
    HeldEditions lock(String key) {
        List<?> rows = em.createNativeQuery("""
                        select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text), name, number
                        from edition where name in (?2, ?3, ?4) for share
                        """)
                .setParameter(1, key)
                .setParameter(2, WorkingCalendars.TABLE)
                .setParameter(3, RuleBooks.TABLE)
                .setParameter(4, Sectors.TABLE)
                .getResultList();
        return new HeldEditions(
                rows.stream().map(Object[].class::cast).collect(toMap(row -> (String) row[1], row -> ((Number) row[2])
                        .longValue())));
    }

    Optional<Earlier> find(String key) {
        List<?> rows = em.createNativeQuery("select fingerprint, petition_id from submission where key = ?1")
                .setParameter(1, key)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Earlier((byte[]) row[0], ((Number) row[1]).longValue()))
                .findFirst();
    }

    void add(String key, byte[] fingerprint, Petition petition) {
        em.createNativeQuery("insert into submission (key, fingerprint, petition_id) values (?1, ?2, ?3)")
                .setParameter(1, key)
                .setParameter(2, fingerprint)
                .setParameter(3, petition.id())
                .executeUpdate();
    }
}
