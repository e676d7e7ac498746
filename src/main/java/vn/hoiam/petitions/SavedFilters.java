package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The saved filters of all units. */
@ApplicationScoped
public class SavedFilters {

    @PersistenceContext
    EntityManager em;

    /** Those of a unit that nobody has removed, by name. */
    public List<SavedFilter> of(Long unit) {
        return em.createQuery("""
                        select f from SavedFilter f where f.unit.id = :unit and f.removedAt is null order by lower(f.name)
                        """, SavedFilter.class).setParameter("unit", unit).getResultList();
    }

    Optional<SavedFilter> find(Long id) {
        return em.createQuery(
                        "select f from SavedFilter f join fetch f.unit where f.id = :id and f.removedAt is null",
                        SavedFilter.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void add(SavedFilter filter) {
        em.persist(filter);
    }
}
