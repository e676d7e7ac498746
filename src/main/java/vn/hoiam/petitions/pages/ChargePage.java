package vn.hoiam.petitions.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.Carrier;
import vn.hoiam.petitions.Charging;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;

/** Where an open case is given into the hands of one official of its unit. */
@Named
@ViewScoped
public class ChargePage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Petitions petitions;

    @Inject
    Charging charging;

    private String number;
    private int version = -1;
    private String official;
    private transient Petition petition;
    private List<Carrier> carriers = List.of();

    public void show() {
        petition = petitions.get(number());
        carriers = charging.carriers(petition);
        if (!petition.status().isOpen() && !FacesContext.getCurrentInstance().isPostback()) {
            throw new NotFound("petitions.charge.closed");
        }
        version = petition.version();
    }

    public String give() {
        charging.give(number(), version, official);
        return "/desk/petitions/handle?faces-redirect=true&number=" + number() + "&done=" + Done.GIVEN;
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public Petition petition() {
        return petition;
    }

    public List<Carrier> carriers() {
        return carriers;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The name they sign in by; null for nobody in particular. */
    public String getOfficial() {
        return official;
    }

    public void setOfficial(String official) {
        this.official = official;
    }
}
