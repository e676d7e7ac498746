package vn.hoiam.deadlines;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.hoiam.calendar.WorkingCalendars;
import vn.hoiam.store.EditionSamples;

/** Rule books for tests without a container. */
public final class RuleBookSamples {

    private RuleBookSamples() {}

    /** The rule books as they stand in a database. */
    public static RuleBooks books(EntityManager em, Clock clock) {
        var books = new RuleBooks();
        books.em = em;
        books.editions = EditionSamples.editions(em, clock);
        books.versions = EditionSamples.versions(em);
        return books;
    }

    /** Both together, with what is kept of earlier versions. */
    public static Bases bases(RuleBooks rules, WorkingCalendars calendars) {
        var bases = new Bases();
        bases.rules = rules;
        bases.calendars = calendars;
        return bases;
    }
}
