package vn.hoiam.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hoiam.hamlets.Hamlets;
import vn.hoiam.places.Boundaries;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** Finds the body responsible for a petition: the People’s Committee of today’s commune, chosen or found by the place. */
@ApplicationScoped
public class Routing {

    @Inject
    Units units;

    @Inject
    Hamlets hamlets;

    /**
     * The route for a commune chosen by today’s code, or else for a point in degrees (WGS 84), or else for an address as
     * written; empty when it leads to no commune of today, or not to one alone.
     */
    public Optional<Route> find(String unitCode, String address, Double lat, Double lng) {
        if (unitCode != null) {
            return route(unitCode, RouteGround.CHOSEN_UNIT);
        }
        if (lat != null && lng != null) {
            var boundaries = Boundaries.ofThisRelease();
            return boundaries
                    .find(lat, lng)
                    .flatMap(code -> units.onGroundOf(code, boundaries.day()))
                    .map(unit -> new Route(units.byId(unit.id()), RouteGround.POINT));
        }
        var written = WrittenAddress.of(address).match(units.search());
        var ground = written.isCertain() ? RouteGround.ADDRESS : RouteGround.HAMLET;
        return hamlets.settle(written, address) instanceof UnitMatch.One one
                ? route(one.unit().code(), ground)
                : Optional.empty();
    }

    /** The route to the province’s own body. */
    public Route province() {
        return new Route(units.province(), RouteGround.PROVINCE);
    }

    /** The communes an address may mean; a person must say which. */
    public List<UnitRow> candidates(String address) {
        return WrittenAddress.of(address).match(units.search()).candidates().stream()
                .map(UnitCandidate::unit)
                .toList();
    }

    private Optional<Route> route(String code, RouteGround ground) {
        return units.communes().stream()
                .filter(commune -> commune.code().equals(code))
                .findFirst()
                .map(commune -> new Route(units.byId(commune.id()), ground));
    }
}
