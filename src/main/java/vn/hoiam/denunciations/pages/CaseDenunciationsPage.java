package vn.hoiam.denunciations.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hoiam.Refusal;
import vn.hoiam.denunciations.ActForm;
import vn.hoiam.denunciations.CaseSheet;
import vn.hoiam.denunciations.Complexity;
import vn.hoiam.denunciations.DenunciationAct;
import vn.hoiam.denunciations.DenunciationDesk;
import vn.hoiam.denunciations.DenunciationHandling;
import vn.hoiam.law.Ground;
import vn.hoiam.law.StepClock;
import vn.hoiam.law.Wanted;
import vn.hoiam.units.UnitRow;
import vn.hoiam.units.Units;

/** One denunciation on the desk, and the one act that was chosen for it. */
@Named
@ViewScoped
public class CaseDenunciationsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    DenunciationDesk desk;

    @Inject
    DenunciationHandling handling;

    @Inject
    ShownDenunciation shown;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private String uid;
    private String act;
    private String done;
    private ActForm form = new ActForm();
    // Kept as last shown, so that the form shown is the form that is read.
    private Set<DenunciationAct> acts = Set.of();
    private Set<Wanted> wanted = Set.of();

    public void show() {
        var sheet = desk.open(uid());
        shown.show(sheet);
        acts = sheet.acts();
        if (isChosen()) {
            shown.choose(desk.choose(uid(), chosen()));
            wanted = shown.step().step().wants();
        }
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.setVersion(sheet.denunciation().version());
            form.setDay(LocalDate.now(clock).toString());
        }
    }

    public String send() {
        if (!isChosen()) {
            throw new Refusal("denunciations.act.none");
        }
        handling.act(uid(), chosen(), form);
        // Where it has been forwarded it is no longer mine to see.
        return chosen() == DenunciationAct.FORWARD
                ? "/desk/denunciations?faces-redirect=true"
                : "/desk/denunciations/case?faces-redirect=true&case=" + uid + "&done=" + chosen();
    }

    private UUID uid() {
        return CaseAddress.read(uid);
    }

    /** Null while none was chosen, or none that can be done now. */
    public DenunciationAct chosen() {
        return DenunciationAct.find(act).filter(acts::contains).orElse(null);
    }

    public boolean isChosen() {
        return chosen() != null;
    }

    public boolean isChosen(String name) {
        return isChosen() && chosen().name().equals(name);
    }

    public boolean wants(String thing) {
        return isChosen() && wanted.contains(Wanted.valueOf(thing));
    }

    /** Read anew where a form comes in: what was chosen must be among them. */
    public List<Ground> grounds() {
        if (shown.step() == null && isChosen()) {
            shown.choose(desk.choose(uid(), chosen()));
        }
        return shown.step() == null ? List.of() : shown.step().grounds();
    }

    public Complexity[] complexities() {
        return Complexity.values();
    }

    public List<UnitRow> communes() {
        return units.communes();
    }

    public DenunciationAct done() {
        return FacesContext.getCurrentInstance().isPostback()
                ? null
                : DenunciationAct.find(done).orElse(null);
    }

    /** Who reads what is written with the act that was chosen. */
    public String wordsKey() {
        return "denunciations.words" + (chosen().speaksToSender() ? "" : ".superior");
    }

    public String stepKey(StepClock step) {
        return "law.step." + step.step();
    }

    public CaseSheet sheet() {
        return shown.sheet();
    }

    public ActForm form() {
        return form;
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
