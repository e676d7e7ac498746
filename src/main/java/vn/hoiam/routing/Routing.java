package vn.hoiam.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.hoiam.units.Units;

/** Finds the body responsible for a petition: the chosen unit’s People’s Committee of today. */
@ApplicationScoped
public class Routing {

    @Inject
    Units units;

    /**
     * The route for a unit chosen by today’s code, or else for a point in degrees (WGS 84); empty when neither leads to a
     * unit of today.
     */
    public Optional<Route> find(String unitCode, Double lat, Double lng) {
        return Optional.ofNullable(unitCode).flatMap(units::find).map(unit -> new Route(unit, RouteGround.CHOSEN_UNIT));
    }
}
