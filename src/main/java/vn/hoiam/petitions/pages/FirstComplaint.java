package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Appealing;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.Recourse;

/** The first complaint from whose page the form of a second one is opened. Its receipt code is posted: it stands in no address. */
@Named
@RequestScoped
public class FirstComplaint {

    private static final String CODE = "first";

    @Inject
    HttpServletRequest request;

    @Inject
    Appealing appealing;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private Recourse recourse;

    /** Puts into a fresh form what is known. */
    public void fill(PetitionForm form) {
        var code = request.getParameter(CODE);
        if (code == null
                || !request.getMethod().equals("POST")
                || FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        limits.mustAllow(Limit.LOOK_UP, client.network());
        recourse = appealing.fill(ReceiptCode.typed(code), form);
    }

    /** Until when; null once the form was sent, or where no first complaint is known. */
    public Recourse getRecourse() {
        return recourse;
    }
}
