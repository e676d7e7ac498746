package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.NotFound;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.Supporting;
import vn.hoiam.petitions.Visibility;

/** Where a citizen with the same trouble shows the receipt of a petition of their own. */
@Named
@RequestScoped
public class SupportPetitionPage {

    @Inject
    Supporting supporting;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private String number;
    private String code;
    private Petition petition;

    public String support() {
        limits.mustAllow(Limit.LOOK_UP, client.network());
        supporting.support(new PetitionNumber(number), ReceiptCode.typed(code));
        return "/petitions/petition?faces-redirect=true&number=" + number + "&done=" + PetitionPage.SUPPORTED;
    }

    /** The released petition; what is not released has no such page. */
    public Petition getPetition() {
        if (petition == null) {
            petition = petitions.get(new PetitionNumber(number));
            if (!visibility.isPublic(petition)) {
                throw new NotFound("petitions.number.unknown");
            }
        }
        return petition;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
