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
}
