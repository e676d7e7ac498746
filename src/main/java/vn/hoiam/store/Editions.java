package vn.hoiam.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How often the tables that are kept in memory have been changed; the database counts. */
@ApplicationScoped
public class Editions {

    @PersistenceContext
    EntityManager em;

    public long current(String table) {
        return number("select number from edition where name = ?1", table);
    }

    /** The same, for the one who is about to change it. */
    public long take(String table) {
        return number("select number from edition where name = ?1 for update", table);
    }

    private long number(String query, String table) {
        return ((Number) em.createNativeQuery(query).setParameter(1, table).getSingleResult()).longValue();
    }
}
