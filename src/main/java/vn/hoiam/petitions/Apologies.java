package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What offices said sorry for. */
@ApplicationScoped
public class Apologies {

    @PersistenceContext
    EntityManager em;

    /** The last one about a case; whoever shows it asks {@link Visibility} first. */
    public Optional<Apology> last(Petition petition) {
        return em.createQuery("select a from Apology a where a.petition = :petition order by a.id desc", Apology.class)
                .setParameter("petition", petition)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Apology apology) {
        em.persist(apology);
    }
}
