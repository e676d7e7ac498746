package vn.hoiam.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitSamples;
import vn.hoiam.units.Units;

/** Officials for tests. */
public final class AccountSamples {

    static final Locale VIETNAMESE = new Locale("vi");

    private static final LocalDate LONG_AGO = LocalDate.parse("2025-07-01");

    private AccountSamples() {}

    /** An official who holds one duty since the communes of today exist. */
    public static Account anOfficial(String username, DutyKind kind, Unit unit) {
        var account = new Account(username, "Nguyễn Thị Hạnh", new Locale("vi"), "no password");
        account.charge(kind, unit, LONG_AGO);
        return account;
    }

    /** The same, on file. */
    public static Account kept(EntityManager em, DutyKind kind, Unit unit) {
        var account = anOfficial(
                kind.name().toLowerCase(Locale.ROOT) + "."
                        + UUID.randomUUID().toString().substring(0, 8),
                kind,
                unit);
        em.persist(account);
        em.flush();
        return account;
    }

    /** The same under a name. */
    public static Account named(EntityManager em, String name, DutyKind kind, Unit unit) {
        var account = kept(em, kind, unit);
        account.rename(name, VIETNAMESE);
        em.flush();
        return account;
    }

    /** Gives an official one more duty. */
    public static void charge(EntityManager em, Account account, DutyKind kind, Unit unit) {
        account.charge(kind, unit, LONG_AGO);
        em.flush();
    }

    /** Has somebody act for a leader from one day to another, both included. */
    public static void delegate(
            EntityManager em,
            Account leader,
            Account delegate,
            Unit unit,
            Capacity capacity,
            String from,
            String until) {
        var form = new DelegationForm();
        form.setCapacity(capacity);
        form.setFrom(from);
        form.setUntil(until);
        delegate.actFor(leader, unit, form);
        em.flush();
    }

    /** All accounts of a database. */
    public static Holders holders(EntityManager em) {
        var holders = new Holders();
        holders.em = em;
        return holders;
    }

    public static Accounts accounts(EntityManager em) {
        var accounts = new Accounts();
        accounts.em = em;
        return accounts;
    }

    /** Somebody who has signed in. */
    public static CurrentUser signedIn(Account account, Clock clock) {
        return signedIn(account, clock, UnitSamples.units(null, clock));
    }

    /** The same, whose duties may be held at units of former times. */
    public static CurrentUser signedIn(Account account, Clock clock, Units units) {
        return me(Optional.of(account), clock, units);
    }

    /** What somebody may administer. */
    public static Jurisdiction jurisdiction(CurrentUser me, Units units) {
        var jurisdiction = new Jurisdiction();
        jurisdiction.me = me;
        jurisdiction.units = units;
        return jurisdiction;
    }

    /** A citizen, or the portal itself. */
    public static CurrentUser nobody(Clock clock) {
        return me(Optional.empty(), clock, UnitSamples.units(null, clock));
    }

    private static CurrentUser me(Optional<Account> account, Clock clock, Units units) {
        var me = new CurrentUser() {
            @Override
            Optional<Account> account() {
                return account;
            }
        };
        me.clock = clock;
        me.units = units;
        return me;
    }
}
