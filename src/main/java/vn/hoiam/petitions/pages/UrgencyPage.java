package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.UrgencyChoice;
import vn.hoiam.petitions.Urging;

/** Where an officer says how urgent an open case is, and reads what follows for its date. */
@Named
@ViewScoped
public class UrgencyPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Petitions petitions;

    @Inject
    Urging urging;

    private String number;
    private int version = -1;
    private String level;
    private String reason;
    private transient Petition petition;
    private transient List<UrgencyChoice> choices;

    public void show() {
        petition = petitions.get(number());
        choices = urging.choices(petition);
        if (!petition.status().isOpen() && !FacesContext.getCurrentInstance().isPostback()) {
            throw new NotFound("petitions.urgency.closed");
        }
        version = petition.version();
    }

    public String set() {
        urging.set(number(), version, level, reason);
        return "/desk/petitions/handle?faces-redirect=true&number=" + number() + "&done=" + Done.URGENCY_SET;
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public Petition petition() {
        return petition;
    }

    public List<UrgencyChoice> choices() {
        return choices;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The code of a level; null before one was chosen. */
    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
