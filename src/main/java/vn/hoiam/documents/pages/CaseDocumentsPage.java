package vn.hoiam.documents.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.documents.DocumentKind;
import vn.hoiam.documents.Dossier;
import vn.hoiam.documents.Drafting;
import vn.hoiam.documents.Reading;
import vn.hoiam.law.Ground;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Problem;

/** The documents of one case, and where a further one is begun. */
@Named
@ViewScoped
public class CaseDocumentsPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Reading reading;

    @Inject
    Drafting drafting;

    private String number;
    private String kind;
    private String ground;
    private String done;
    private transient Dossier dossier;

    public void show() {
        dossier = reading.open(number());
    }

    public String draft() {
        var chosen = DocumentKind.find(kind);
        if (chosen.isEmpty()) {
            FaultyForm.refuse(List.of(Problem.of("kind", "documents.field.required")), List.of());
        }
        var position = drafting.draft(number(), chosen.orElseThrow(), ground);
        return "/desk/documents/document?faces-redirect=true&number=" + number() + "&document=" + position + "&done="
                + Did.DRAFTED;
    }

    public List<DocumentKind> kinds() {
        return dossier == null || !dossier.mayDraft() ? List.of() : drafting.kinds(dossier.petition());
    }

    public List<Ground> grounds() {
        return dossier == null || !dossier.mayDraft() ? List.of() : drafting.grounds(dossier.petition());
    }

    /** What has just been done; null after anything else. */
    public Did done() {
        return FacesContext.getCurrentInstance().isPostback()
                ? null
                : Did.find(done).orElse(null);
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public Dossier dossier() {
        return dossier;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The code of a ground of the rule book; null for none. */
    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
