package vn.hoiam.folders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.hoiam.store.LinkToken;

/** Which browsers have a folder open, and until when. They are no sessions of officials, and open nothing else. */
@ApplicationScoped
public class FolderVisits {

    @PersistenceContext
    EntityManager em;

    /** The word by which the browser is known from now on. */
    LinkToken begin(Folder folder, Instant endsAt) {
        var visit = LinkToken.next();
        em.createNativeQuery("insert into folder_visit (hash, folder_id, ends_at) values (?1, ?2, ?3)")
                .setParameter(1, visit.hash())
                .setParameter(2, folder.id())
                .setParameter(3, endsAt.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return visit;
    }

    void end(LinkToken visit) {
        em.createNativeQuery("delete from folder_visit where hash = ?1")
                .setParameter(1, visit.hash())
                .executeUpdate();
    }

    void forgetEnded(Instant now) {
        em.createNativeQuery("delete from folder_visit where ends_at <= ?1")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
