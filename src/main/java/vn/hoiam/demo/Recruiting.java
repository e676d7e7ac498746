package vn.hoiam.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.Passwords;
import vn.hoiam.accounts.Staffing;
import vn.hoiam.calendar.Now;
import vn.hoiam.store.ReleaseFile;
import vn.hoiam.texts.Texts;
import vn.hoiam.units.Units;

/** Opens the accounts of the demo on the first working day of the communes of today. */
@ApplicationScoped
@Transactional
public class Recruiting {

    static final Instant FIRST_MORNING = Instant.parse("2025-07-01T01:00:00Z");

    private static final LocalDate FIRST_DAY = LocalDate.ofInstant(FIRST_MORNING, Now.VIETNAM);

    @Inject
    CurrentUser me;

    @Inject
    Passwords passwords;

    @Inject
    Staffing staffing;

    @Inject
    Units units;

    @Inject
    Settling settling;

    @PersistenceContext
    EntityManager em;

    public void recruit(List<Official> officials) {
        // One salt for all: to work out 211 would take a minute, and this password stands on the console anyway.
        var password = passwords.encode(
                new ReleaseFile("/db/demo/password.txt").text().strip().toCharArray());
        var admin = officials.get(0);
        me.actAs(staffing.open(admin.username(), admin.name(), Texts.VIETNAMESE, password));
        for (var official : officials.subList(1, officials.size())) {
            open(official, password);
            // What has been written need not be looked at again with every query to come.
            em.flush();
            em.clear();
        }
        settling.settle();
    }

    private void open(Official official, String password) {
        staffing.open(official.username(), official.name(), Texts.VIETNAMESE, password);
        var unit = official.unit() == null ? units.province() : units.get(official.unit());
        for (var duty : official.duties()) {
            staffing.charge(official.username(), duty, unit, FIRST_DAY);
        }
    }
}
