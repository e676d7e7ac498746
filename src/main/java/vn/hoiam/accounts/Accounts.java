package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.NotFound;

/** All officials who may sign in. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager em;

    public Account get(String username) {
        return find(username).orElseThrow(() -> new NotFound("accounts.unknown", username));
    }

    /** The account with all its duties and their units, in one query. Upper case in the name does not matter. */
    public Optional<Account> find(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                // Two steps deep: the query language of JPA joins no further than one.
                .setHint("eclipselink.left-join-fetch", "a.duties.unit")
                .setParameter("username", username.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Account account) {
        em.persist(account);
    }
}
