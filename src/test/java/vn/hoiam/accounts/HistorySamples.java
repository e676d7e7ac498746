package vn.hoiam.accounts;

import jakarta.persistence.EntityManager;
import vn.hoiam.journal.Journal;
import vn.hoiam.units.Units;

/** Histories for tests without a container. */
public final class HistorySamples {

    private HistorySamples() {}

    public static Histories histories(EntityManager em, Journal journal, Units units) {
        var histories = new Histories();
        histories.em = em;
        histories.journal = journal;
        histories.units = units;
        return histories;
    }
}
