package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.denunciations.DenouncingAgain;
import vn.hoiam.denunciations.DenunciationAct;
import vn.hoiam.denunciations.DenunciationFollowUp;
import vn.hoiam.denunciations.FollowedCase;
import vn.hoiam.denunciations.RepeatForm;
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
    DenouncingAgain again;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private String code;
    private FollowedCase found;
    private boolean sent;
    private final RepeatForm form = new RepeatForm();

    public void look() {
        limits.mustAllow(Limit.LOOK_UP, client.network());
        found = followUp.open(ReceiptCode.typed(code));
    }

    /** The case is looked up before and after: before, so that what has to be mended is told beside it. */
    public void repeat() {
        limits.mustAllow(Limit.SUBMIT, client.network());
        var typed = ReceiptCode.typed(code);
        found = followUp.open(typed);
        again.repeat(typed, form);
        found = followUp.open(typed);
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    /** In the same way the form for turning to the superior. */
    public boolean isRepeatable() {
        return isReading() || found != null && found.recourse().act() != null;
    }

    /** As what the case may be denounced again. */
    public DenunciationAct getAct() {
        return found == null ? null : found.recourse().act();
    }

    /** That it is late needs no reason; that it was resolved wrongly does. */
    public boolean isReasonOptional() {
        return getAct() == DenunciationAct.REPEAT_OVERDUE;
    }

    private static boolean isReading() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Without a session the form must be there while it is read, whatever will be shown in the end. */
    public boolean isAsking() {
        return found == null || isReading();
    }

    public String stepKey(StepClock step) {
        return "law.step." + step.step();
    }

    /** The same, as it travels with the form: what was decided meanwhile is noticed. */
    public String getSentAct() {
        return getAct() == null ? null : getAct().name();
    }

    public void setSentAct(String act) {
        form.setAct(act);
    }

    public RepeatForm getForm() {
        return form;
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
