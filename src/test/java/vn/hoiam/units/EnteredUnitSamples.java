package vn.hoiam.units;

import jakarta.persistence.EntityManager;

/** What administrators write about units, for tests without a container. */
public final class EnteredUnitSamples {

    private EnteredUnitSamples() {}

    public static EnteredUnits entered(EntityManager em) {
        var entered = new EnteredUnits();
        entered.em = em;
        return entered;
    }

    public static Mergers mergers(EntityManager em, Units units) {
        var mergers = new Mergers();
        mergers.em = em;
        mergers.units = units;
        mergers.editions = units.editions;
        return mergers;
    }
}
