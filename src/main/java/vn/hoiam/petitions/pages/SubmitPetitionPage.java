package vn.hoiam.petitions.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.NotFound;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Turnstile;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.Intake;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.SubmissionKey;

/** Where a citizen writes a petition, and is handed the receipt. */
@Named
@RequestScoped
public class SubmitPetitionPage extends Filing {

    private static final String RECEIPT = "/petitions/receipt";

    /** Tells whoever sent a form without looking at the answer that it was taken in. */
    private static final String NUMBER = "Petition-Number";

    @Inject
    Intake intake;

    @Inject
    Turnstile turnstile;

    @Inject
    FileChoice files;

    @Inject
    PlaceChoice place;

    @Inject
    SimilarChoice similar;

    private final PetitionForm form = new PetitionForm();

    /** The page for feedback and recommendations lets the citizen choose; every other kind stands in the address. */
    @PostConstruct
    void begin() {
        begin(asked().orElse(PetitionKind.FEEDBACK));
        form.setPublish(true);
    }

    /** Refuses an address that names no kind with a form of its own. */
    public void mustHaveKind() {
        if (asked().filter(known -> !known.isPlain()).isEmpty()) {
            throw new NotFound("petitions.number.unknown");
        }
    }

    public String submit() {
        // Before anything may be refused: what was sent with the form is kept.
        form.setEnclosed(files.take());
        form.setLanguage(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        turnstile.mustAllow(Limit.SUBMIT);
        place.fill(form);
        var key = new SubmissionKey(Channel.WEB, getKeyBefore());
        if (similar.holds(form, place.getWhere().commune(), key)) {
            return null;
        }
        var receipt = take(() -> intake.submit(key, form, similar.joined().orElse(null)));
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader(NUMBER, receipt.number().toString());
        return RECEIPT;
    }

    @Override
    public PetitionForm getForm() {
        return form;
    }
}
