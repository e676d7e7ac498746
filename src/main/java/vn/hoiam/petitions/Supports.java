package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who stands by which petition. */
@ApplicationScoped
public class Supports {

    @PersistenceContext
    EntityManager em;

    void add(Support support) {
        em.persist(support);
    }

    boolean has(Petition petition, Petition supporter) {
        return em.createQuery("""
                        select count(s) from Support s where s.petition = :petition and s.supporter = :supporter
                        """, Long.class)
                        .setParameter("petition", petition)
                        .setParameter("supporter", supporter)
                        .getSingleResult()
                > 0;
    }

    /** How many have the same trouble. */
    public long count(Petition petition) {
        return em.createQuery("select count(s) from Support s where s.petition = :petition", Long.class)
                .setParameter("petition", petition)
                .getSingleResult();
    }
}
