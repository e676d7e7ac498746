package vn.hoiam.phrases.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.phrases.PhraseKeeping;
import vn.hoiam.phrases.Placeholder;
import vn.hoiam.sectors.Sector;
import vn.hoiam.sectors.Sectors;

/** What a phrase may be meant for, and the words in braces it may use. */
@Named
@RequestScoped
public class PhraseChoices {

    @Inject
    Sectors sectors;

    @Inject
    PhraseKeeping keeping;

    /** Whether the way to the phrases is shown. */
    public boolean isKeeper() {
        return keeping.isMine();
    }

    /** A form that comes back may name one that was there when it was opened: the counter speaks of it. */
    public List<Sector> getSectors() {
        var isShown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return isShown ? sectors.inForce() : sectors.lately();
    }

    public PetitionKind[] getKinds() {
        return PetitionKind.values();
    }

    public List<Placeholder> getPlaceholders() {
        return Placeholder.all();
    }
}
