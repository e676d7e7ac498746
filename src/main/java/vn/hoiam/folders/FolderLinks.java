package vn.hoiam.folders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.hoiam.store.LinkToken;

/** All links that open folders, each once. Of their words only the hash is kept. */
@ApplicationScoped
public class FolderLinks {

    @PersistenceContext
    EntityManager em;

    /** A new one; those before it stay good as long as they are. */
    LinkToken write(Folder folder, Instant expiresAt) {
        var token = LinkToken.next();
        em.createNativeQuery("insert into folder_link (hash, folder_id, expires_at) values (?1, ?2, ?3)")
                .setParameter(1, token.hash())
                .setParameter(2, folder.id())
                .setParameter(3, expiresAt.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return token;
    }

    /** What a link opens; empty when there is none such, or its time is over before anybody used it. */
    Optional<FolderLink> find(LinkToken token, Instant now) {
        List<?> found = em.createNativeQuery("""
                        select f.email, l.used_at is not null
                        from folder_link l join folder f on f.id = l.folder_id
                        where l.hash = ?1 and (l.expires_at > ?2 or l.used_at is not null)
                        """)
                .setParameter(1, token.hash())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new FolderLink((String) row[0], (Boolean) row[1]))
                .findFirst();
    }

    /** Uses a link up and tells which folder it opens. Of two who use it at the same moment one finds it used. */
    Optional<Long> use(LinkToken token, Instant now) {
        List<?> used = em.createNativeQuery("""
                        update folder_link set used_at = ?2
                        where hash = ?1 and used_at is null and expires_at > ?2 returning folder_id
                        """)
                .setParameter(1, token.hash())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return used.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** Forgets those that expired before this moment, used or not. */
    void forgetExpired(Instant before) {
        em.createNativeQuery("delete from folder_link where expires_at < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
