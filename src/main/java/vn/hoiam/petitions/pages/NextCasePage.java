package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.NotFound;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Piles;
import vn.hoiam.petitions.Visibility;

/** Leads from one case to the next of the pile an official is working through. */
@Named
@RequestScoped
public class NextCasePage {

    @Inject
    InboxDesk desk;

    @Inject
    Piles piles;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    private String number;

    /** To the next case; to the inbox, where it was the last. */
    public String open() {
        var current =
                petitions.get(PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown")));
        visibility.mustRead(current);
        return piles.next(desk.filter(LastView.of(FacesContext.getCurrentInstance())), current)
                .map(next -> "/desk/petitions/handle?faces-redirect=true&number=" + next)
                .orElse("/desk/petitions/inbox?faces-redirect=true&done=" + Done.LAST);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
