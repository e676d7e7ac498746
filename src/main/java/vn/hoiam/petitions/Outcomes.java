package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Which senders were asked again after some weeks, and what they said. */
@ApplicationScoped
public class Outcomes {

    @PersistenceContext
    EntityManager em;

    /** That its sender is asked; false when somebody else just has. */
    boolean add(Petition petition, Instant now) {
        return em.createNativeQuery(
                                "insert into outcome (petition_id, asked_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, petition.id())
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    Optional<Outcome> find(Petition petition) {
        return Optional.ofNullable(em.find(Outcome.class, petition.id()));
    }

    /**
     * A petition answered between these moments whose sender left a mail address, did not ask for no more letters and was not asked yet, locked until the transaction
     * ends; none that nobody else is working on. One that was taken further is asked about there, one without a result nowhere.
     */
    Optional<Petition> takeNext(Instant after, Instant before) {
        List<?> found = em.createNativeQuery("""
                        select p.* from petition p
                        where p.answered_at >= ?1 and p.answered_at < ?2 and p.contact_email is not null
                          and p.status in ('ANSWERED', 'RESOLVED', 'RATED', 'PUBLISHED')
                          and not exists (select from outcome o where o.petition_id = p.id)
                          and not exists (select from letter_stop stop where stop.subject = p.uid)
                        order by p.answered_at limit 1 for update of p skip locked
                        """, Petition.class)
                .setParameter(1, after.atOffset(ZoneOffset.UTC))
                .setParameter(2, before.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream().map(Petition.class::cast).findFirst();
    }
}
