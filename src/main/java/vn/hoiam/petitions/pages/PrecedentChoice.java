package vn.hoiam.petitions.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Precedent;
import vn.hoiam.petitions.Precedents;
import vn.hoiam.petitions.Visibility;

/** What the unit answered in similar cases, looked for when the official asks for it. */
@Named
@ViewScoped
public class PrecedentChoice implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    HandlePetitionPage page;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    @Inject
    Precedents precedents;

    // Kept as last shown, so that the buttons shown are the buttons that answer; null until it was looked for.
    private ArrayList<Precedent> found;

    public void find() {
        var petition = petitions.get(page.number());
        visibility.mustRead(petition);
        found = visibility.mayHandle(petition) ? new ArrayList<>(precedents.of(petition)) : new ArrayList<>();
    }

    /** Adds an earlier reply below what was written so far, to be worked on. */
    public void use(Precedent earlier) {
        page.form().append(earlier.reply());
    }

    /** Null until somebody asked. */
    public List<Precedent> found() {
        return found;
    }
}
