package vn.hoiam.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.hoiam.store.ServingDatabase;
import vn.hoiam.store.Settings;
import vn.hoiam.texts.Texts;

/** Loads the demo’s data when the portal starts as a demo for the first time, before anybody can ask for a page. */
@Singleton
@Startup
@DependsOn("ServingDatabase")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    DemoLoad demo;

    @PostConstruct
    void load() {
        if (!"demo".equals(Settings.get("HOIAM_MODE", "serve"))) {
            return;
        }
        try {
            var began = System.nanoTime();
            if (demo.load()) {
                LOG.log(Level.INFO, "Demo data loaded in {0} ms", (System.nanoTime() - began) / 1_000_000);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "The demo data", failed);
            LOG.log(Level.SEVERE, "{0}{1}", new Object[] {
                ServingDatabase.REFUSED, Texts.of(Texts.ENGLISH, "demo.failed", failed.toString())
            });
            throw failed;
        }
    }
}
