package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.FollowUp;
import vn.hoiam.petitions.FollowedFile;
import vn.hoiam.petitions.LinkedFollowUp;
import vn.hoiam.petitions.OwnFile;
import vn.hoiam.petitions.PetitionStatus;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.TakenFiles;

/** Where a citizen comes back with the receipt: reads how far the petition is, answers, reads the reply, rates it. */
@Named
@RequestScoped
public class FollowPetitionPage {

    @Inject
    FollowUp followUp;

    @Inject
    LinkedFollowUp linked;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    @Inject
    FileChoice files;

    private String code;
    private String answer;
    private String withdrawal;
    private CaseFile file;
    private FollowedFile main;
    private List<OwnFile> others;
    private TakenFiles taken;
    private boolean isActing;
    private String done;

    public void look() {
        limits.mustAllow(Limit.LOOK_UP, client.network());
        file = followUp.open(ReceiptCode.typed(code));
    }

    public void answer() {
        // Before anything may be refused: what was sent with the form is kept.
        var enclosed = files.take();
        followUp.answer(actWith(), answer, enclosed);
        done = "petitions.follow.answered";
    }

    public void withdraw() {
        followUp.withdraw(actWith(), withdrawal);
        done = "petitions.follow.withdrawn";
    }

    /** The code that came with an act. When that is refused, what the code opens is shown again. */
    ReceiptCode actWith() {
        isActing = true;
        return ReceiptCode.typed(code);
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
        return may(Act.RATE) && (isReading() || file.rating() == null);
    }

    /** Whether it may be taken back without a signature. */
    public boolean isWithdrawable() {
        return may(Act.WITHDRAW);
    }

    /** Whether it waits for a signature. */
    public boolean isUnsigned() {
        return getFile() != null && file.petition().status() == PetitionStatus.NEED_SIGN;
    }

    private boolean may(Act act) {
        return isReading() || getFile() != null && act.step(file.petition()).isPresent();
    }

    public boolean isOver() {
        return isReading() || done != null;
    }

    static boolean isReading() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** What the code opens; null before a code was given and after an act. An act that was refused shows it again. */
    public CaseFile getFile() {
        if (file == null && isActing && done == null && !isReading()) {
            isActing = false;
            file = followUp.find(code).orElse(null);
        }
        return file;
    }

    /** The main file the petition was joined to; null for one that stands for itself. */
    public FollowedFile getMain() {
        if (main == null && getFile() != null && file.petition().status() == PetitionStatus.DUPLICATE) {
            main = linked.main(file.petition()).orElse(null);
        }
        return main;
    }

    /** The other cases made of what was sent. */
    public List<OwnFile> getOthers() {
        if (others == null && getFile() != null) {
            others = linked.others(file.petition());
        }
        return others;
    }

    /** The earlier case that this one takes further, and the one that takes it further. */
    public TakenFiles getTaken() {
        if (taken == null && getFile() != null) {
            taken = linked.taken(file.petition());
        }
        return taken;
    }

    /** An act of another part of this page is done. */
    void finish(String textKey) {
        done = textKey;
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

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }
}
