package vn.hoiam.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Editions for tests without a container. */
public final class EditionSamples {

    private EditionSamples() {}

    public static Editions editions(EntityManager em, Clock clock) {
        var editions = new Editions();
        editions.em = em;
        editions.clock = clock;
        return editions;
    }

    /** What was kept of earlier versions, as it stands in a database. */
    public static RowVersions versions(EntityManager em) {
        var versions = new RowVersions();
        versions.em = em;
        return versions;
    }
}
