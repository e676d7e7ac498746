package vn.hoiam.plans.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.accounts.Histories;
import vn.hoiam.accounts.HistoryLine;
import vn.hoiam.files.Bundle;
import vn.hoiam.plans.OpenPlan;
import vn.hoiam.plans.PlanKeeping;
import vn.hoiam.plans.PlanSigning;
import vn.hoiam.plans.SigningForm;

/** A plan on the desk: how far it has come, what may be done next, what was done. */
@Named
@ViewScoped
public class PlanDeskPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_HISTORY = 100;
    private static final List<String> DONE =
            List.of("BEGUN", "SAVED", "TIED", "REVIEWED", "GIVEN_BACK", "PUBLISHED", "REVISED", "DISCARDED", "CLOSED");

    @Inject
    PlanKeeping keeping;

    @Inject
    PlanSigning signing;

    @Inject
    Histories histories;

    @Inject
    SignedPaper paper;

    private final SigningForm signingForm = new SigningForm();
    private final PlanWords words = new PlanWords();
    private String number;
    private String done;
    private int version;
    private Bundle copy = Bundle.NONE;
    private transient OpenPlan open;
    private transient List<HistoryLine> history;

    public void show() {
        open = keeping.open(number);
        version = open.latest().version();
        history = histories.list(open.plan().uid(), MOST_HISTORY);
    }

    public String review() {
        signing.review(number, version);
        return did("REVIEWED");
    }

    public String giveBack() {
        signing.giveBack(number, version, words.getRemark());
        return did("GIVEN_BACK");
    }

    public String publish() {
        copy = paper.take(copy.token());
        signing.publish(number, version, signingForm, copy);
        return did("PUBLISHED");
    }

    public String revise() {
        keeping.revise(number, words.getWhy());
        return did("REVISED");
    }

    public String close() {
        signing.close(number, words.getClosingNote());
        return did("CLOSED");
    }

    public String discard() {
        var isAll = keeping.open(number).latest().document().isFirst();
        keeping.discard(number, version);
        return isAll ? "/desk/plans?faces-redirect=true&done=DISCARDED" : did("DISCARDED");
    }

    private String did(String what) {
        return "/desk/plans/plan?faces-redirect=true&number=" + number + "&done=" + what;
    }

    /** The PDF that came with the form before, where something else has to be mended; it need not be chosen again. */
    public Bundle copy() {
        return copy;
    }

    public OpenPlan open() {
        return open;
    }

    public List<HistoryLine> history() {
        return history;
    }

    public SigningForm signing() {
        return signingForm;
    }

    public PlanWords words() {
        return words;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return FacesContext.getCurrentInstance().isPostback() ? null : done;
    }

    public void setDone(String done) {
        this.done = DONE.contains(done) ? done : null;
    }
}
