package vn.hoiam.petitions.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.site.PageTexts;

/** The petition of which a page of triage says what it is. Who may not say so, or not any more, finds nothing there. */
@Named
@ViewScoped
public class TriageCase implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    PageTexts text;

    @Inject
    Clock clock;

    private String number;
    private int version;
    private transient Petition petition;

    /** As it stands now; who had an earlier state before them is told. */
    public void show(Act act) {
        petition = petitions.get(number());
        if (!Act.next(petition, me, LocalDate.now(clock)).contains(act)) {
            throw new NotFound("petitions.number.unknown");
        }
        var faces = FacesContext.getCurrentInstance();
        var isOld = faces.isPostback() && version != petition.version();
        if (isOld && faces.getMessageList(null).isEmpty()) {
            var sentence = text.of("petitions.stale");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        version = petition.version();
    }

    /** Where one is led once it is done. */
    String done(Done what) {
        return "/desk/petitions/handle?faces-redirect=true&number=" + number() + "&done=" + what;
    }

    PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    int version() {
        return version;
    }

    public Petition petition() {
        return petition;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
