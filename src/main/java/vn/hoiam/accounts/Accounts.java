package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoiam.NotFound;
import vn.hoiam.units.Unit;

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

    /** The same, while whoever else is about to change it waits until this transaction ends. */
    Account getHeld(String username) {
        em.createNativeQuery("select id from account where username = ?1 for update")
                .setParameter(1, username.strip().toLowerCase(Locale.ROOT))
                .getResultList();
        return get(username);
    }

    Account byId(long id) {
        return em.createQuery("select a from Account a where a.id = :id", Account.class)
                .setHint("eclipselink.left-join-fetch", "a.duties.unit")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Everybody, with duties and units in one query: a province has some hundred officials. */
    List<Account> list() {
        return em.createQuery("select a from Account a order by a.username", Account.class)
                .setHint("eclipselink.left-join-fetch", "a.duties.unit")
                .getResultStream()
                .distinct()
                .toList();
    }

    /** Whether somebody else who can sign in administers the province on a day, and for good. */
    boolean isAdministeredWithout(Account account, Unit province, LocalDate day) {
        return !em.createQuery("""
                        select d.id from Duty d
                        where d.kind = vn.hoiam.accounts.DutyKind.ADMIN and d.unit = :province and d.account <> :account
                          and d.account.closedAt is null and d.account.password is not null
                          and d.validFrom <= :day and d.validUntil is null
                        """, Long.class)
                .setParameter("province", province)
                .setParameter("account", account)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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
