package vn.hoiam.routing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.hoiam.hamlets.Hamlets;
import vn.hoiam.places.PlaceFinderSamples;
import vn.hoiam.store.EditionSamples;
import vn.hoiam.units.Units;

/** Routing for tests without a container. */
public final class RoutingSamples {

    private RoutingSamples() {}

    /** That finds places, and asks no rules. */
    public static Routing routing(Units units, Hamlets hamlets) {
        return routing(units, hamlets, null, null);
    }

    public static Routing routing(Units units, Hamlets hamlets, EntityManager em, Clock clock) {
        var routing = new Routing();
        routing.units = units;
        routing.hamlets = hamlets;
        routing.finders = PlaceFinderSamples.finders(units, hamlets);
        routing.books = books(em, clock);
        routing.clock = clock;
        return routing;
    }

    public static RoutingBooks books(EntityManager em, Clock clock) {
        var books = new RoutingBooks();
        books.em = em;
        books.editions = EditionSamples.editions(em, clock);
        return books;
    }

    public static RoutingBooks booksOf(Routing routing) {
        return routing.books;
    }
}
