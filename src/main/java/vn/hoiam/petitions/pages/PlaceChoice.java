package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.hoiam.hamlets.Hamlets;
import vn.hoiam.petitions.Destination;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.places.Boundaries;
import vn.hoiam.store.Settings;
import vn.hoiam.store.TileTemplate;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** The part of the form that asks where it happened: a commune by any name it bears or bore, a point on the map, or both. */
@Named
@RequestScoped
public class PlaceChoice {

    private static final String UNSURE = "unsure";

    @Inject
    Units units;

    @Inject
    Hamlets hamlets;

    @Inject
    Destination destination;

    @Inject
    HttpServletRequest request;

    private String unit;
    private String lat;
    private String lng;
    private Whereabouts where = Whereabouts.UNKNOWN;
    private boolean helpless;

    /**
     * Puts the place into the form.
     *
     * @throws FaultyForm with all that is wrong in the form, when the citizen has to say first which place is meant
     */
    void fill(PetitionForm form) {
        if (destination.isForProvince(form)) {
            return;
        }
        var answer = request.getParameter("unit-choice");
        var name = UnitChoice.made(units, hamlets, unit, form.getAddress(), answer);
        var isTold = false;
        if (name == UnitChoice.NONE && !isPointGiven()) {
            var said = destination.said(form);
            isTold = said.match().isCertain();
            name = UnitChoice.of(said, answer);
        }
        where = Whereabouts.said(units, name, lat, lng, answer);
        form.setPlaceUnknown(UNSURE.equals(answer));
        helpless = !isTold && !where.isOpen() && where.commune() == null && !isPointGiven();
        var open = where.settle(form);
        if (!open.isEmpty()) {
            FaultyForm.refuse(form.problems(), open);
        }
    }

    public Whereabouts getWhere() {
        return where;
    }

    public List<UnitRow> getCommunes() {
        return units.communes();
    }

    /** The code that the map knows the ground of a commune by; empty where another bore the code when the map was drawn. */
    public String ground(UnitRow commune) {
        return units.onGroundOf(commune.code(), Boundaries.ofThisRelease().day())
                .filter(commune::equals)
                .map(UnitRow::code)
                .orElse("");
    }

    /** Whether a form was sent that names no place at all, or none the portal knows. */
    public boolean isHelpless() {
        return helpless;
    }

    /** The answer of whoever cannot say which commune it is: a person of the province looks at it. */
    public String getUnsure() {
        return UNSURE;
    }

    /** Whether degrees were given; the part of the page that holds them is folded otherwise. */
    public boolean isPointGiven() {
        return lat != null && !lat.isBlank() || lng != null && !lng.isBlank();
    }

    /** Where pictures of the ground come from, if the operator has any; empty otherwise. */
    public String getTiles() {
        return TileTemplate.ofThisPortal().map(TileTemplate::url).orElse("");
    }

    /** Whose pictures they are. */
    public String getTilesCredit() {
        return Settings.get("HOIAM_TILES_CREDIT", "");
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getLat() {
        return lat;
    }

    public void setLat(String lat) {
        this.lat = lat;
    }

    public String getLng() {
        return lng;
    }

    public void setLng(String lng) {
        this.lng = lng;
    }
}
