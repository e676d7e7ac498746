package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoiam.NotFound;

/** All denunciations on file. Whoever shows one asks {@link Sight} first. */
@ApplicationScoped
public class Denunciations {

    @PersistenceContext
    EntityManager em;

    /** What a key was used for: the fingerprint of what was sent, and the case it became. */
    record Earlier(byte[] fingerprint, Denunciation denunciation) {}

    /** Waits until nobody else is handing something in under this key, then tells what it was used for. */
    Optional<Earlier> hold(byte[] key) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 3)) as text)")
                .setParameter(1, HexFormat.of().formatHex(key))
                .getResultList();
        List<?> rows = em.createNativeQuery(
                        "select fingerprint, denunciation_id from denunciation_submission where key = ?1")
                .setParameter(1, key)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Earlier((byte[]) row[0], em.find(Denunciation.class, ((Number) row[1]).longValue())))
                .findFirst();
    }

    void add(Denunciation denunciation) {
        em.persist(denunciation);
        em.flush();
    }

    void add(Denunciation denunciation, byte[] key, byte[] fingerprint) {
        add(denunciation);
        em.createNativeQuery(
                        "insert into denunciation_submission (key, fingerprint, denunciation_id) values (?1, ?2, ?3)")
                .setParameter(1, key)
                .setParameter(2, fingerprint)
                .setParameter(3, denunciation.id())
                .executeUpdate();
    }

    void add(Step step) {
        em.persist(step);
    }

    boolean isTaken(String locator) {
        return find(locator).isPresent();
    }

    Optional<Denunciation> find(String locator) {
        return em.createQuery(
                        "select d from Denunciation d join fetch d.unit where d.locator = :locator", Denunciation.class)
                .setParameter("locator", locator)
                .getResultStream()
                .findFirst();
    }

    Denunciation get(UUID uid) {
        return first(byUid(uid));
    }

    /** The same, locked until the transaction ends: what is done to it and its journal line stand in one order. */
    Denunciation take(UUID uid) {
        return first(byUid(uid).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private TypedQuery<Denunciation> byUid(UUID uid) {
        return em.createQuery("select d from Denunciation d where d.uid = :uid", Denunciation.class)
                .setParameter("uid", uid);
    }

    /**
     * What lies with these units, what this account was charged with looking into, and for a superior what was denounced again.
     */
    List<Denunciation> list(Collection<Long> units, long verifier, boolean isSuperior) {
        return em.createQuery("""
                        select d from Denunciation d join fetch d.unit
                        where d.unit.id in :units or d.verifier = :verifier or d.repeated = true and :superior = true
                        order by d.cameOn desc, d.id desc
                        """, Denunciation.class)
                .setParameter("units", units.isEmpty() ? List.of(-1L) : units)
                .setParameter("verifier", verifier)
                .setParameter("superior", isSuperior)
                .getResultList();
    }

    List<Step> steps(Denunciation denunciation) {
        return steps(List.of(denunciation)).getOrDefault(denunciation.id(), List.of());
    }

    /** The steps of some cases, in their order, by the id of the case. */
    Map<Long, List<Step>> steps(Collection<Denunciation> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select s.denunciation.id, s from Step s where s.denunciation in :cases
                        order by s.seq
                        """, Object[].class)
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Step) row[1], Collectors.toList())));
    }

    /** By what a verifier signs in. */
    String username(long account) {
        return em.createQuery("select a.username from Account a where a.id = :id", String.class)
                .setParameter("id", account)
                .getSingleResult();
    }

    void add(IdentityOpening opening) {
        em.persist(opening);
    }

    /** The last time somebody asked for the identity behind it. */
    Optional<IdentityOpening> lastOpening(Denunciation denunciation) {
        return em.createQuery(
                        "select o from IdentityOpening o where o.denunciation = :denunciation order by o.id desc",
                        IdentityOpening.class)
                .setParameter("denunciation", denunciation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static Denunciation first(TypedQuery<Denunciation> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("denunciations.unknown"));
    }
}
