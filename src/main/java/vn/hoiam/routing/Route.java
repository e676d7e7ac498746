package vn.hoiam.routing;

import vn.hoiam.units.Unit;

/** Where a petition goes, and why. */
public record Route(Unit unit, RouteGround ground) {

    public Route by(RouteGround other) {
        return new Route(unit, other);
    }
}
