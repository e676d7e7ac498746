package vn.hoiam.routing;

import vn.hoiam.units.Unit;

/**
 * Where a petition goes, and why.
 *
 * @param hit what the rules say of it; null where no rule decided
 * @param from the commune where it happened, where a rule leads past it; null otherwise
 */
public record Route(Unit unit, RouteGround ground, RuleHit hit, Unit from) {

    public Route(Unit unit, RouteGround ground) {
        this(unit, ground, null, null);
    }

    public Route by(RouteGround other) {
        return new Route(unit, other, hit, from);
    }

    /** A rule leads to another body, whose cases lie with this unit. */
    Route ruled(Unit to, RuleHit its) {
        return new Route(to, RouteGround.RULE, its, unit);
    }
}
