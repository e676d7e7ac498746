package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.NotFound;
import vn.hoiam.denunciations.TakeOverForm;
import vn.hoiam.denunciations.TakingOver;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Visibility;

/** Where an official says that a petition is a denunciation. */
@Named
@RequestScoped
public class TakeOverDenunciationsPage {

    @Inject
    TakingOver taking;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    private final TakeOverForm form = new TakeOverForm();
    private String number;

    public void show() {
        if (!visibility.maySeeContact(petitions.get(number()))) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    public String take() {
        taking.take(number(), form);
        return "/desk/petitions/inbox?faces-redirect=true";
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public TakeOverForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
