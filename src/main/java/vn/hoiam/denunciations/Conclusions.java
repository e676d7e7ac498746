package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.hoiam.store.Slice;
import vn.hoiam.store.Where;
import vn.hoiam.units.UnitRow;

/** All that was typed to be known in public of conclusions, whether it stands or not. */
@ApplicationScoped
public class Conclusions {

    @PersistenceContext
    EntityManager em;

    void add(Conclusion conclusion) {
        em.persist(conclusion);
    }

    /** What was typed last and nobody has released yet. */
    Optional<Conclusion> pending(Denunciation denunciation) {
        return of(denunciation).stream().findFirst().filter(conclusion -> !conclusion.isReleased());
    }

    Optional<Conclusion> standing(Denunciation denunciation) {
        return of(denunciation).stream().filter(Conclusion::stands).findFirst();
    }

    private List<Conclusion> of(Denunciation denunciation) {
        return em.createQuery(
                        "select c from Conclusion c where c.denunciation = :denunciation order by c.seq desc",
                        Conclusion.class)
                .setParameter("denunciation", denunciation)
                .getResultList();
    }

    /** What stands in public, the latest first; of some units, or of all where they are null. */
    Slice<Conclusion> list(List<UnitRow> units, int first, int most) {
        var where = new Where()
                .and("c.releasedOn is not null")
                .and("c.withdrawnOn is null")
                .and(
                        "c.unit.id in :units",
                        "units",
                        units == null ? null : units.stream().map(UnitRow::id).toList());
        return new Slice<>(
                where.bind(em.createQuery(
                                "select c from Conclusion c join fetch c.denunciation join fetch c.unit" + where
                                        + " order by c.releasedOn desc, c.id desc",
                                Conclusion.class))
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList(),
                where.bind(em.createQuery("select count(c) from Conclusion c" + where, Long.class))
                        .getSingleResult());
    }
}
