package vn.hoiam.petitions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.Problem;
import vn.hoiam.places.Boundaries;
import vn.hoiam.places.Point;
import vn.hoiam.units.UnitCandidate;
import vn.hoiam.units.UnitMatch;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/**
 * What a name and a point say together of where it happened. They may agree, one may be silent; where they disagree or leave
 * it open, the citizen says which is meant, and nobody else.
 *
 * @param point null when none was given or it cannot be read
 * @param around the commune in which the point lies; null outside the province
 * @param answer what was chosen when the page asked
 */
public record Whereabouts(UnitChoice name, boolean isUnreadable, Point point, UnitRow around, String answer) {

    static final Whereabouts UNKNOWN = new Whereabouts(UnitChoice.NONE, false, null, null, null);

    private static final String OUTSIDE = "outside";

    static Whereabouts said(Units units, UnitChoice name, String lat, String lng, String answer) {
        var point = Point.typed(lat, lng);
        var boundaries = Boundaries.ofThisRelease();
        var around = point.flatMap(at -> boundaries.find(at.lat(), at.lng()))
                .flatMap(code -> units.onGroundOf(code, boundaries.day()));
        return new Whereabouts(
                name, point.isEmpty() && isSaid(lat, lng), point.orElse(null), around.orElse(null), answer);
    }

    /** Fills in what is settled, and names what the citizen has to say first. */
    List<Problem> settle(PetitionForm form) {
        var problems = new ArrayList<Problem>();
        var commune = commune();
        // Without a unit the point decides, and the journal says so.
        form.setUnit(commune == null ? name.code() : isByPoint() ? null : commune.code());
        if (name.isByHamlet() && commune != null && commune.equals(named())) {
            form.settleByHamlet(commune.code());
        }
        if (point != null && !isLeftOut()) {
            form.setLat(point.lat());
            form.setLng(point.lng());
        }
        if (isUnreadable) {
            problems.add(Problem.of("place", "places.coordinates.wrong"));
        } else if (isDisagreeing() && commune == null) {
            problems.add(Problem.of("unit", "places.point.choose"));
        } else if (isNamed() && commune == null && !form.isPlaceUnknown()) {
            // What was typed is never passed over for what the words of the petition tell.
            problems.add(Problem.of("unit", "petitions.unit.required"));
        }
        return problems;
    }

    /** The commune that is meant; null while it is open, or while only the point speaks and lies outside. */
    UnitRow commune() {
        var named = named();
        if (point == null || !isNamed()) {
            return point == null ? named : around;
        }
        if (named == null) {
            return isAroundMeant() ? around : null;
        }
        if (!isDisagreeing() || value(named, around).equals(answer) || isLeftOut()) {
            return named;
        }
        return around != null && value(around, named).equals(answer) ? around : null;
    }

    /** Whether a name and a point were given and each speaks for another place. */
    public boolean isDisagreeing() {
        // Who chose among several names saw the commune of the point among them.
        return point != null
                && name.match() instanceof UnitMatch.One one
                && !one.unit().equals(around);
    }

    /** Whether the page has to ask which of the names is meant; the commune of the point is then one more. */
    public boolean isOpen() {
        return name.asks() || name.suggests() || name.isUnknown() && around != null;
    }

    /** The commune of the point where it is not among the names asked about anyway; null otherwise. */
    public UnitRow further() {
        return isOpen() && !isAmongNames(around) ? around : null;
    }

    /** Whether the point alone decided. */
    public boolean isByPoint() {
        return around != null && around.equals(commune()) && !around.equals(named());
    }

    /** The commune of the name; null while the name leaves it open. */
    public UnitRow named() {
        if (name.match() instanceof UnitMatch.One one) {
            return one.unit();
        }
        return names().stream()
                .filter(unit -> unit.code().equals(name.code()))
                .findFirst()
                .orElse(null);
    }

    /** The answer that the name is meant, for the question that is asked now and for no other. */
    public String nameMeant() {
        return value(named(), around);
    }

    /** The answer that the point is meant; outside the province, that it is to be left out. */
    public String pointMeant() {
        return around == null ? "left-out-" + named().code() : value(around, named());
    }

    public boolean isAnswer(String value) {
        return value.equals(answer);
    }

    private boolean isLeftOut() {
        return isDisagreeing() && around == null && pointMeant().equals(answer);
    }

    /** A name that leaves it open and a point in one of the places it may mean agree. */
    private boolean isAroundMeant() {
        return around != null && (isAmongNames(around) || around.code().equals(answer));
    }

    private boolean isNamed() {
        return name.typed() != null;
    }

    private boolean isAmongNames(UnitRow unit) {
        return unit != null && names().stream().anyMatch(named -> Objects.equals(named, unit));
    }

    private List<UnitRow> names() {
        return Stream.concat(name.candidates().stream(), name.near().stream())
                .map(UnitCandidate::unit)
                .toList();
    }

    private static String value(UnitRow meant, UnitRow other) {
        return meant.code() + "-" + (other == null ? OUTSIDE : other.code());
    }

    private static boolean isSaid(String lat, String lng) {
        return lat != null && !lat.isBlank() || lng != null && !lng.isBlank();
    }
}
