package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.denunciations.ConclusionForm;
import vn.hoiam.denunciations.DenunciationAct;
import vn.hoiam.denunciations.PublicationSheet;
import vn.hoiam.denunciations.Publishing;

/** Where one official types what is to be known in public of a conclusion, and another releases it. */
@Named
@RequestScoped
public class PublicationDenunciationsPage {

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    private final ConclusionForm form = new ConclusionForm();
    private String uid;
    private String done;
    private PublicationSheet sheet;

    public void show() {
        sheet = publishing.open(CaseAddress.read(uid));
        if (!isPostback()) {
            form.setVersion(sheet.denunciation().version());
            form.setDay(LocalDate.now(clock).toString());
            if (sheet.pending() != null) {
                form.fill(sheet.pending());
            } else if (sheet.standing() != null) {
                form.fill(sheet.standing().text());
            }
        }
    }

    public String prepare() {
        publishing.prepare(CaseAddress.read(uid), form);
        return again(DenunciationAct.PREPARE_PUBLICATION);
    }

    public String release() {
        publishing.release(CaseAddress.read(uid), form);
        return again(DenunciationAct.PUBLISH);
    }

    public String withdraw() {
        publishing.withdraw(CaseAddress.read(uid), form);
        return again(DenunciationAct.WITHDRAW_PUBLICATION);
    }

    private String again(DenunciationAct act) {
        return "/desk/denunciations/publication?faces-redirect=true&case=" + CaseAddress.read(uid) + "&done=" + act;
    }

    /** While what is sent is being read every form is there, and the room has the last word. */
    public boolean may(String act) {
        return sheet == null || sheet.acts().contains(DenunciationAct.valueOf(act));
    }

    public DenunciationAct done() {
        return isPostback() ? null : DenunciationAct.find(done).orElse(null);
    }

    private static boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    public PublicationSheet sheet() {
        return sheet;
    }

    public ConclusionForm getForm() {
        return form;
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
