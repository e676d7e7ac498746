package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hoiam.accounts.Accounts;
import vn.hoiam.calendar.DemoClock;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * Fills an empty demo with officials and petitions. All of it is one transaction: when it is broken off, nothing is
 * there, and the next start begins anew.
 */
@ApplicationScoped
@ActivateRequestContext
@Transactional
public class DemoLoad {

    @Inject
    DemoClock clock;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Recruiting recruiting;

    /** Whether anything was loaded. */
    public boolean load() {
        if (!accounts.isEmpty()) {
            return false;
        }
        var communes = units.communes();
        var names = new Names();
        try {
            recruiting.recruit(Official.all(communes.stream().map(UnitRow::code).toList(), names));
        } finally {
            clock.release();
        }
        return true;
    }
}
