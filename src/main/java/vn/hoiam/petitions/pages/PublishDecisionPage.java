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
import vn.hoiam.language.PersonalWords.Piece;
import vn.hoiam.petitions.DecisionForm;
import vn.hoiam.petitions.DecisionProposal;
import vn.hoiam.petitions.DecisionPublishing;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.site.PageTexts;

/** Where an officer words the decision on a second complaint for everybody, the decision beside it. */
@Named
@ViewScoped
public class PublishDecisionPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    DecisionPublishing publishing;

    @Inject
    PageTexts text;

    private String number;
    private int version;
    private DecisionForm form;
    // Kept as last shown, so that the box shown is the box that answers.
    private List<Piece> persons = List.of();
    private transient DecisionProposal proposal;

    /** The petition as it stands now; what the officer has typed stays. */
    public void show() {
        proposal = publishing.propose(number());
        if (form == null) {
            form = proposal.form();
        }
        var petition = proposal.petition();
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()
                && version != petition.version()
                && faces.getMessageList(null).isEmpty()) {
            var sentence = text.of("petitions.stale");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        version = petition.version();
        persons = proposal.persons(form);
    }

    public String publish() {
        publishing.publish(number(), version, form);
        return "/desk/petitions/handle?faces-redirect=true&number=" + number() + "&done=" + Done.PUBLISHED;
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public DecisionProposal proposal() {
        return proposal;
    }

    public List<Piece> persons() {
        return persons;
    }

    public DecisionForm form() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
