package vn.hoiam.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoiam.hamlets.Hamlets;
import vn.hoiam.places.Boundaries;
import vn.hoiam.places.PlaceFinders;
import vn.hoiam.units.Unit;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.Units;

/** Finds the body responsible for a petition: the People’s Committee of today’s commune, chosen or found by the place. */
@ApplicationScoped
public class Routing {

    @Inject
    Units units;

    @Inject
    Hamlets hamlets;

    @Inject
    PlaceFinders finders;

    @Inject
    RoutingBooks books;

    @Inject
    Clock clock;

    /**
     * The route for a commune chosen by today’s code, or else for a point in degrees (WGS 84), or else for an address as
     * written, or else for the commune that the words of a petition tell; empty when it leads to no commune of today, or not to
     * one alone.
     */
    public Optional<Route> find(String unitCode, String address, Double lat, Double lng, String words) {
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
        var said = said(address, words);
        return said.match() instanceof UnitMatch.One one ? route(one.unit().code(), said.ground()) : Optional.empty();
    }

    /** What an address tells of its commune or, where it tells of none, the words of a petition. */
    public Said said(String address, String words) {
        var written = WrittenAddress.of(address).match(units.search());
        var ground = written.isCertain() ? RouteGround.ADDRESS : RouteGround.HAMLET;
        var match = hamlets.settle(written, address);
        return match instanceof UnitMatch.None ? told(words) : new Said(address, match, ground);
    }

    private Said told(String words) {
        if (words == null || words.isBlank()) {
            return new Said(null, new UnitMatch.None(List.of()), RouteGround.TEXT);
        }
        var places = finders.current().find(words);
        return new Said(String.join(", ", places.words()), places.match(), RouteGround.TEXT);
    }

    /** Nobody can say where it happened: the province’s coordinator finds out. */
    public Route unclear() {
        return new Route(units.province(), RouteGround.UNCLEAR);
    }

    /** The same route, or past it to the province, where the rules in force today name a body of its own for it. */
    public Route ruled(Route found, String sector, String kind, String text) {
        return hit(found.unit(), sector, kind, text)
                .filter(hit -> !hit.body().isCommune())
                .map(hit -> found.ruled(units.province(), hit))
                .orElse(found);
    }

    /** What the rules in force today say of a matter of a commune, or of one whose commune is not known. */
    public Optional<RuleHit> hit(Unit unit, String sector, String kind, String text) {
        var commune = unit.level() == UnitLevel.COMMUNE ? unit.code() : null;
        return books.current().on(LocalDate.now(clock)).decide(sector, kind, commune, text);
    }

    /** The route to the province’s own body. */
    public Route province() {
        return new Route(units.province(), RouteGround.PROVINCE);
    }

    private Optional<Route> route(String code, RouteGround ground) {
        return units.communes().stream()
                .filter(commune -> commune.code().equals(code))
                .findFirst()
                .map(commune -> new Route(units.byId(commune.id()), ground));
    }
}
