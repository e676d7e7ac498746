package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.denunciations.DenunciationFollowUp;
import vn.hoiam.denunciations.FollowedCase;
import vn.hoiam.law.StepClock;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.ReceiptCode;

/** Where whoever denounced comes back with the receipt. */
@Named
@RequestScoped
public class FollowDenunciationPage {

    @Inject
    DenunciationFollowUp followUp;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private String code;
    private FollowedCase found;

    public void look() {
        limits.mustAllow(Limit.LOOK_UP, client.network());
        found = followUp.open(ReceiptCode.typed(code));
    }

    /** Without a session the form must be there while it is read, whatever will be shown in the end. */
    public boolean isAsking() {
        return found == null || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public String stepKey(StepClock step) {
        return "law.step." + step.step();
    }

    public FollowedCase getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
