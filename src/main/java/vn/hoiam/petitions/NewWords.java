package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/** Which petitions have words of their senders that nobody has read yet. */
@ApplicationScoped
public class NewWords {

    @PersistenceContext
    EntityManager em;

    void add(Petition petition, Instant since) {
        em.createNativeQuery("insert into new_word (petition_id, since) values (?1, ?2) on conflict do nothing")
                .setParameter(1, petition.id())
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    boolean areThere(Petition petition) {
        return em.createQuery("select count(w) from NewWord w where w.petition = :petition", Long.class)
                        .setParameter("petition", petition)
                        .getSingleResult()
                > 0;
    }

    void remove(Petition petition) {
        em.createQuery("delete from NewWord w where w.petition = :petition")
                .setParameter("petition", petition)
                .executeUpdate();
    }
}
