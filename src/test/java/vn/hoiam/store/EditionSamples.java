package vn.hoiam.store;

import jakarta.persistence.EntityManager;

/** Editions for tests without a container. */
public final class EditionSamples {

    private EditionSamples() {}

    public static Editions editions(EntityManager em) {
        var editions = new Editions();
        editions.em = em;
        return editions;
    }
}
