package vn.hoiam.denunciations.pages;

import jakarta.enterprise.context.RequestScoped;
import vn.hoiam.denunciations.CaseSheet;
import vn.hoiam.denunciations.ChosenStep;

/** The case while its page is drawn, and not a moment longer: what is in it must not lie in a session. */
@RequestScoped
public class ShownDenunciation {

    private CaseSheet sheet;
    private ChosenStep step;

    CaseSheet sheet() {
        return sheet;
    }

    /** The act that was chosen; null while none was. */
    ChosenStep step() {
        return step;
    }

    void choose(ChosenStep chosen) {
        step = chosen;
    }

    void show(CaseSheet opened) {
        sheet = opened;
    }
}
