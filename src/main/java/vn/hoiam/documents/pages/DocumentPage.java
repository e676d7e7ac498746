package vn.hoiam.documents.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.NotFound;
import vn.hoiam.documents.Authority;
import vn.hoiam.documents.DocumentForm;
import vn.hoiam.documents.Drafting;
import vn.hoiam.documents.IssueForm;
import vn.hoiam.documents.Issuing;
import vn.hoiam.documents.OpenDocument;
import vn.hoiam.documents.Reading;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.site.PageTexts;

/** One document of a case: worked on, looked at, issued, and filed as it was signed. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_DIGITS = 4;

    @Inject
    Reading reading;

    @Inject
    Drafting drafting;

    @Inject
    Issuing issuing;

    @Inject
    SignedFiles files;

    @Inject
    PageTexts text;

    private String number;
    private String position;
    private String done;
    private DocumentForm form = new DocumentForm();
    private final IssueForm issue = new IssueForm();
    private transient OpenDocument open;

    /** The document as it stands now; who had an earlier state before them is told, and keeps what was typed. */
    public void show() {
        open = reading.open(number(), position());
        var version = open.document().version();
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            form = DocumentForm.of(open.wording(), version);
            issue.setSignatory(open.signatory());
        } else if (form.getVersion() != version) {
            if (faces.getMessageList(null).isEmpty()) {
                var sentence = text.of("documents.stale");
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
            }
            form.setVersion(version);
        }
    }

    public String save() {
        drafting.reword(number(), position(), form);
        return done(Did.SAVED);
    }

    public String discard() {
        drafting.discard(number(), position(), form.getVersion());
        return "/desk/documents/case?faces-redirect=true&number=" + number() + "&done=" + Did.DISCARDED;
    }

    public String issue() {
        issuing.issue(number(), position(), form.getVersion(), issue);
        return done(Did.ISSUED);
    }

    public String sign() {
        issuing.sign(number(), position(), form.getVersion(), files.take());
        return done(Did.SIGNED);
    }

    /** What has just been done; null after anything else. */
    public Did done() {
        return FacesContext.getCurrentInstance().isPostback()
                ? null
                : Did.find(done).orElse(null);
    }

    public Authority[] authorities() {
        return Authority.values();
    }

    private String done(Did what) {
        return "/desk/documents/document?faces-redirect=true&number=" + number() + "&document=" + position() + "&done="
                + what;
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    private int position() {
        if (position == null || !position.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw new NotFound("documents.unknown");
        }
        return Integer.parseInt(position);
    }

    /** Null while the form is read: everything is read then. */
    public OpenDocument open() {
        return open;
    }

    public boolean isEditable() {
        return open == null || open.isEditable();
    }

    public boolean isToIssue() {
        return open == null || open.mayIssue() && !open.document().state().isIssued();
    }

    public boolean isToSign() {
        return open == null || open.mayWork() && open.document().state().isIssued();
    }

    public DocumentForm form() {
        return form;
    }

    public IssueForm issueForm() {
        return issue;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
