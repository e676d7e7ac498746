package vn.hoiam.folders;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoiam.outbox.MailAddress;
import vn.hoiam.store.LinkToken;

/** All folders. Each belongs to one mail address, however it is written. */
@ApplicationScoped
public class Folders {

    @PersistenceContext
    EntityManager em;

    /** That of an address, begun if need be, and held until the transaction ends: whoever removes it waits. */
    Folder hold(MailAddress address) {
        var id = em.createNativeQuery("""
                        insert into folder (uid, email) values (cast(?1 as uuid), ?2)
                        on conflict (email) do update set visited_at = folder.visited_at
                        returning id
                        """)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, address.inSmallLetters().written())
                .getSingleResult();
        return get(((Number) id).longValue());
    }

    Folder get(long id) {
        return em.find(Folder.class, id);
    }

    /** The one that a visit leads to; empty when the visit is over. */
    Optional<Folder> of(LinkToken visit, Instant now) {
        List<?> found = em.createNativeQuery("""
                        select f.* from folder f join folder_visit v on v.folder_id = f.id
                        where v.hash = ?1 and v.ends_at > ?2
                        """, Folder.class)
                .setParameter(1, visit.hash())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream().map(Folder.class::cast).findFirst();
    }

    /** With everything that is in it, and every way to it. */
    void remove(Folder folder) {
        em.createNativeQuery("delete from folder where id = ?1")
                .setParameter(1, folder.id())
                .executeUpdate();
    }

    /**
     * Removes those nobody has opened since, and those nobody opened by any link they were sent, but none that a link leads to; gives how
     * many there were. They are held first, so that what happened until then is seen.
     */
    int removeUnused(Instant since) {
        List<?> held = em.createNativeQuery("""
                        select id from folder where visited_at < ?1 or visited_at is null order by id for update skip locked
                        """)
                .setParameter(1, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return held.isEmpty()
                ? 0
                : em.createNativeQuery("""
                        delete from folder f
                        where f.id = any (cast(?1 as bigint[]))
                          and not exists (select from folder_link l where l.folder_id = f.id)
                        """)
                        .setParameter(1, held.stream().map(Object::toString).collect(joining(",", "{", "}")))
                        .executeUpdate();
    }
}
