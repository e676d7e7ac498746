package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.hoiam.store.Moments;

/** What units have answered before. */
@ApplicationScoped
public class Precedents {

    private static final int MOST = 5;

    // From which likeness of two subjects on: in the same sector, and in any.
    private static final double ALIKE_IN_SECTOR = 0.2;
    private static final double ALIKE = 0.45;

    @PersistenceContext
    EntityManager em;

    /**
     * The answered cases of the unit of a petition that are most like it, with their signed replies. What lies or lay with the leader alone
     * is offered for a petition that does so, too, and for no other. Whoever shows it asks {@link Visibility} first.
     */
    public List<Precedent> of(Petition petition) {
        List<?> rows = em.createNativeQuery("""
                        select number, subject, words, signer, signed_at
                        from (select p.number, p.subject, p.sector, r.text as words, r.decider as signer,
                                     r.decided_at as signed_at,
                                     similarity(lower(p.subject), lower(cast(?3 as text))) as alike
                              from petition p join reply r on r.petition_id = p.id and r.stage = 'SENT'
                              where p.unit_id = ?1 and p.id <> ?2 and p.answered_at is not null
                                and (not p.for_leader or ?5)) earlier
                        where alike >= ?7 or sector = ?4 and alike >= ?6
                        order by alike desc, signed_at desc
                        """)
                .setParameter(1, petition.unit().id())
                .setParameter(2, petition.id())
                .setParameter(3, petition.subject())
                .setParameter(4, petition.sector())
                .setParameter(5, petition.concern().isForLeader())
                .setParameter(6, ALIKE_IN_SECTOR)
                .setParameter(7, ALIKE)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Precedents::read).toList();
    }

    private static Precedent read(Object[] row) {
        return new Precedent(
                new PetitionNumber((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Moments.of(row[4]));
    }
}
