package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import vn.hoiam.denunciations.CaseSheet;

/** The case while its page is drawn, and not a moment longer: what is in it must not lie in a session. */
@RequestScoped
public class ShownDenunciation {

    private CaseSheet sheet;

    CaseSheet sheet() {
        return sheet;
    }

    void show(CaseSheet opened) {
        sheet = opened;
    }
}
