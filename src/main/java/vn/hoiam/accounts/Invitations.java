package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.hoiam.Refusal;
import vn.hoiam.store.LinkToken;

/** All links by which somebody may set a password. An account has one at most, and so has an empty portal. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext
    EntityManager em;

    /** A new link; the one before it is dead from now on. */
    LinkToken renew(Account account, Instant expiresAt) {
        var token = LinkToken.next();
        em.createNativeQuery("""
                        insert into invitation (account_id, hash, expires_at) values (?1, ?2, ?3)
                        on conflict (account_id) do update set hash = excluded.hash, expires_at = excluded.expires_at
                        """)
                .setParameter(1, account.id())
                .setParameter(2, token.hash())
                .setParameter(3, expiresAt.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return token;
    }

    /** Uses a link up, and tells whose it was. Of two who use it at the same moment one finds it dead. */
    long use(LinkToken token, Instant now) {
        List<?> used = em.createNativeQuery("""
                        delete from invitation where hash = ?1 and expires_at > ?2 and account_id is not null
                        returning account_id
                        """)
                .setParameter(1, token.hash())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return used.stream()
                .mapToLong(id -> ((Number) id).longValue())
                .findFirst()
                .orElseThrow(Invitations::dead);
    }

    /** Uses up the link of an empty portal. */
    void useSetUp(LinkToken token, Instant now) {
        var used = em.createNativeQuery(
                        "delete from invitation where hash = ?1 and expires_at > ?2 and account_id is null")
                .setParameter(1, token.hash())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (used == 0) {
            throw noSetUp();
        }
    }

    void forget(Account account) {
        em.createNativeQuery("delete from invitation where account_id = ?1")
                .setParameter(1, account.id())
                .executeUpdate();
    }

    static Refusal dead() {
        return new Refusal("accounts.link.dead");
    }

    static Refusal noSetUp() {
        return new Refusal("accounts.set-up.dead");
    }
}
