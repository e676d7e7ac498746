package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import vn.hoiam.Refusal;
import vn.hoiam.units.Unit;
import vn.hoiam.units.Units;

/**
 * Opens accounts and charges them with duties. The administrator of the province does both; the first account of an
 * empty portal is that administrator's own.
 */
@ApplicationScoped
@Transactional
public class Staffing {

    @Inject
    CurrentUser me;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** {@code password} as {@link Passwords#encode} wrote it. */
    public Account open(String username, String name, Locale language, String password) {
        var isFirst = accounts.isEmpty();
        if (!isFirst) {
            me.mustHold(DutyKind.ADMIN, units.province());
        }
        if (accounts.find(username).isPresent()) {
            throw new Refusal("accounts.username.taken", username);
        }
        var account = new Account(username, name, language, password);
        if (isFirst) {
            account.charge(DutyKind.ADMIN, units.province(), LocalDate.now(clock));
        }
        accounts.add(account);
        return account;
    }

    public void charge(String username, DutyKind kind, Unit unit, LocalDate from) {
        me.mustHold(DutyKind.ADMIN, units.province());
        accounts.get(username).charge(kind, unit, from);
    }
}
