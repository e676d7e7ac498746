package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.denunciations.CaseSheet;
import vn.hoiam.denunciations.DenunciationDesk;

/** The content on paper, for a verifier's hands: with nothing in it that tells who denounced. */
@Named
@RequestScoped
public class PaperDenunciationsPage {

    @Inject
    DenunciationDesk desk;

    private String uid;
    private CaseSheet sheet;

    public void show() {
        sheet = desk.paper(CaseAddress.read(uid));
    }

    public CaseSheet sheet() {
        return sheet;
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }
}
