package vn.hoiam.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.Units;

/**
 * Which accounts the administrator who asks may see and change. The province's may all. A commune's sees who has or had a duty
 * there; whoever has or had one elsewhere too is not theirs to rename, to close or to give a password, only that duty is.
 */
@ApplicationScoped
public class Jurisdiction {

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    public void mustAdministerAnything() {
        if (!me.isAdministrator()) {
            throw new NotFound("accounts.duty.missing");
        }
    }

    /** What holds for the whole province is there for its own administrators only. */
    public void mustAdministerProvince() {
        me.mustHold(DutyKind.ADMIN, units.province());
    }

    void mustAdminister(Unit unit) {
        me.mustHold(DutyKind.ADMIN, unit);
    }

    boolean administers(Unit unit) {
        return me.holds(DutyKind.ADMIN, unit);
    }

    /** The duties of an account that are the reader's to see. */
    List<Duty> visible(Account account) {
        return account.duties().stream()
                .filter(duty -> me.holds(DutyKind.ADMIN, duty.unit()))
                .toList();
    }

    public boolean isOfProvince() {
        return me.units(DutyKind.ADMIN).stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE);
    }

    boolean sees(Account account) {
        return isOfProvince() || !visible(account).isEmpty();
    }

    boolean covers(Account account) {
        return isOfProvince()
                || !account.duties().isEmpty()
                        && visible(account).size() == account.duties().size();
    }

    void mustSee(Account account) {
        if (!sees(account)) {
            throw new NotFound("accounts.duty.missing");
        }
    }

    void mustCover(Account account) {
        mustSee(account);
        if (!covers(account)) {
            throw new Refusal("accounts.elsewhere");
        }
    }

    Unit province() {
        return units.province();
    }

    /** The account that what an administrator does is written down under. */
    public long accountId() {
        return me.accountId();
    }

    /** The same, as the journal names it. */
    public String actor() {
        return String.valueOf(accountId());
    }
}
