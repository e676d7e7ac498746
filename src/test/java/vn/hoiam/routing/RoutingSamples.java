package vn.hoiam.routing;

import vn.hoiam.hamlets.Hamlets;
import vn.hoiam.units.Units;

/** Routing for tests without a container. */
public final class RoutingSamples {

    private RoutingSamples() {}

    public static Routing routing(Units units, Hamlets hamlets) {
        var routing = new Routing();
        routing.units = units;
        routing.hamlets = hamlets;
        return routing;
    }
}
