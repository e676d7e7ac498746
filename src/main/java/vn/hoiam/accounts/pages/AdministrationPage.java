package vn.hoiam.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.units.Units;

/** Where whoever looks after the portal finds what there is to look after: that of the whole province, or of one unit. */
@Named
@RequestScoped
public class AdministrationPage {

    @Inject
    CurrentUser me;

    @Inject
    Units units;

    public void open() {
        if (!me.isAdministrator()) {
            throw new NotFound("accounts.duty.missing");
        }
    }

    public boolean isOfProvince() {
        return me.holds(DutyKind.ADMIN, units.province());
    }
}
