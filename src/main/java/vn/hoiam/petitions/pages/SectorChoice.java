package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;

/** The part of the form that asks what a petition is about: the sectors that take petitions today. */
@Named
@RequestScoped
public class SectorChoice {

    @Inject
    Sectors sectors;

    /** A form that comes back may name one that was there when it was opened: the counter speaks of it, and of all else. */
    public List<Sector> getSectors() {
        var isShown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return isShown ? sectors.inForce() : sectors.lately();
    }
}
