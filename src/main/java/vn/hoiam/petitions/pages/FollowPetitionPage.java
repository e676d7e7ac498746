package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.FollowUp;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.petitions.ReceiptCode;

/** Where a citizen comes back with the receipt: reads how far the petition is, answers, reads the reply, rates it. */
@Named
@RequestScoped
public class FollowPetitionPage {

    @Inject
    FollowUp followUp;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private String code;
    private String answer;
    private Integer stars;
    private String comment;
    private CaseFile file;
    private boolean isActing;
    private String done;

    public void look() {
        limits.mustAllow(Limit.LOOK_UP, client.network());
        file = followUp.open(ReceiptCode.typed(code));
    }

    public void answer() {
        isActing = true;
        followUp.answer(ReceiptCode.typed(code), answer);
        done = "petitions.follow.answered";
    }

    public void rate() {
        isActing = true;
        followUp.rate(ReceiptCode.typed(code), stars == null ? 0 : stars, comment);
        done = "petitions.follow.rated";
    }

    /** Without a session a form must be there while it is read, whatever will be shown in the end. */
    public boolean isLooking() {
        return isReading() || getFile() == null && done == null;
    }

    public boolean isAsking() {
        return isReading()
                || getFile() != null
                        && file.openQuestion() != null
                        && file.petition().status().isOpen();
    }

    public boolean isRatable() {
        return isReading() || getFile() != null && file.petition().status() == PetitionStatus.ANSWERED;
    }

    public boolean isOver() {
        return isReading() || done != null;
    }

    private static boolean isReading() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** What the code opens; null before a code was given and after an act. An act that was refused shows it again. */
    public CaseFile getFile() {
        if (file == null && isActing && done == null && !isReading()) {
            file = followUp.open(ReceiptCode.typed(code));
        }
        return file;
    }

    /** The text key of what has just been done; null after a mere look. */
    public String getDone() {
        return done;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
