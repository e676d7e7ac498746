package vn.hoiam.phrases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.hoiam.NotFound;
import vn.hoiam.units.Unit;

/** The phrases of all units. */
@ApplicationScoped
public class Phrases {

    @PersistenceContext
    EntityManager em;

    /** Those in use at a unit, by name. */
    public List<Phrase> list(Unit unit) {
        return em.createQuery("""
                        select p from Phrase p where p.unit = :unit and p.retiredAt is null order by p.name, p.id
                        """, Phrase.class).setParameter("unit", unit).getResultList();
    }

    public Phrase get(UUID uid) {
        return em.createQuery("select p from Phrase p where p.uid = :uid", Phrase.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("phrases.unknown"));
    }

    void add(Phrase phrase) {
        em.persist(phrase);
    }
}
