package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.Apologising;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;

/** Where an office that is late says sorry to the sender, and by when they hear. */
@Named
@ViewScoped
public class ApologyPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Petitions petitions;

    @Inject
    Apologising apologising;

    private String number;
    private int version = -1;
    private String words;
    private String newDay;
    private transient Petition petition;

    public void show() {
        petition = petitions.get(number());
        apologising.mustWork(petition);
        if (!apologising.isLate(petition) && !FacesContext.getCurrentInstance().isPostback()) {
            throw new NotFound("petitions.apology.not-late");
        }
        version = petition.version();
    }

    public String apologise() {
        apologising.apologise(number(), version, words, newDay);
        return "/desk/petitions/handle?faces-redirect=true&number=" + number() + "&done=" + Done.APOLOGISED;
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNewDay() {
        return newDay;
    }

    public void setNewDay(String newDay) {
        this.newDay = newDay;
    }
}
