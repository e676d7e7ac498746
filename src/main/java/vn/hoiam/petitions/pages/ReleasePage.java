package vn.hoiam.petitions.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.language.PersonalWords;
import vn.hoiam.language.PersonalWords.Piece;
import vn.hoiam.petitions.CaseFiles;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Release;
import vn.hoiam.petitions.ReleaseForm;
import vn.hoiam.petitions.Reply;
import vn.hoiam.petitions.WithholdingReason;
import vn.hoiam.site.PageTexts;

/** Where an officer decides what everybody may read of a petition: the original beside the public wording. */
@Named
@ViewScoped
public class ReleasePage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    Release release;

    @Inject
    PageTexts text;

    private String number;
    private int version;
    private ReleaseForm form;
    private WithholdingReason withholding;
    // Kept as last shown, so that the box shown is the box that answers.
    private List<Piece> persons = List.of();
    private transient Petition petition;
    private transient Reply signed;

    /** The petition as it stands now; what the officer has typed stays through mistakes and through changes by others. */
    public void show() {
        if (form == null) {
            form = release.propose(number());
        }
        petition = petitions.get(number());
        signed = files.signed(petition).orElse(null);
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()
                && version != petition.version()
                && faces.getMessageList(null).isEmpty()) {
            var sentence = text.of("petitions.stale");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        version = petition.version();
        persons = form.persons(petition);
    }

    public String release() {
        release.release(number(), version, form);
        return done(Done.RELEASED);
    }

    public String withhold() {
        release.withhold(number(), version, withholding);
        return done(Done.WITHHELD);
    }

    private String done(Done done) {
        return "/desk/petitions/handle?faces-redirect=true&number=" + number() + "&done=" + done;
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public List<Piece> marked(String words) {
        return PersonalWords.cut(words, petition.contact().words());
    }

    /** The words of the wording as typed that may tell of a person. */
    public List<Piece> persons() {
        return persons;
    }

    public WithholdingReason[] reasons() {
        return WithholdingReason.values();
    }

    public Petition petition() {
        return petition;
    }

    public Reply signed() {
        return signed;
    }

    public ReleaseForm form() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public WithholdingReason getWithholding() {
        return withholding;
    }

    public void setWithholding(WithholdingReason withholding) {
        this.withholding = withholding;
    }
}
