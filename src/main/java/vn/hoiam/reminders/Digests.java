package vn.hoiam.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hoiam.petitions.Petition;
import vn.hoiam.store.Moments;

/** The letters of each working morning: to whom they go, who got theirs, and the cases they tell of. */
@ApplicationScoped
public class Digests {

    @PersistenceContext
    EntityManager em;

    /** The officials, by the name they sign in by, who named an address and had no letter on a day. */
    List<String> readers(LocalDate day) {
        List<?> names = em.createNativeQuery("""
                        select username from account
                        join digest_address on account_id = id
                        where closed_at is null
                          and not exists (select from digest where digest.account_id = id and digest.day = ?1)
                        order by username
                        """).setParameter(1, day).getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** Takes the letter of a day upon oneself; false when somebody else has. */
    boolean claim(Long account, LocalDate day, Instant now) {
        return em.createNativeQuery("""
                        insert into digest (account_id, day, written_at) values (?1, ?2, ?3) on conflict do nothing
                        """)
                        .setParameter(1, account)
                        .setParameter(2, day)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** When they were written to last; empty when they never were. */
    Optional<Instant> last(Long account) {
        return Optional.ofNullable(
                Moments.of(em.createNativeQuery("select max(written_at) from digest where account_id = ?1")
                        .setParameter(1, account)
                        .getSingleResult()));
    }

    Optional<DigestAddress> address(Long account) {
        return Optional.ofNullable(em.find(DigestAddress.class, account));
    }

    void add(DigestAddress address) {
        em.persist(address);
    }

    void remove(DigestAddress address) {
        em.remove(address);
    }

    /**
     * The open cases of these units, by row, that are near a date or wait for a signature, the nearest first.
     *
     * @param led the units of whose cases those are told, too, that lie with the leader alone
     */
    List<DueCase> cases(Collection<Long> units, Collection<Long> led, LocalDate near) {
        if (units.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select p from Petition p join fetch p.unit
                        where p.closedAt is null and p.unit.id in :units
                          and (p.concern.forLeader = false or p.unit.id in :led)
                          and (p.nextDueOn <= :near or p.status = vn.hoiam.petitions.PetitionStatus.DRAFT_REPLY)
                        order by p.nextDueOn, p.id
                        """, Petition.class)
                .setHint("eclipselink.left-join-fetch", "p.charge.official")
                .setParameter("units", units)
                .setParameter("led", led.isEmpty() ? List.of(-1L) : led)
                .setParameter("near", near)
                .getResultStream()
                .map(DueCase::of)
                .toList();
    }
}
