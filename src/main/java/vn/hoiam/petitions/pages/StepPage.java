package vn.hoiam.petitions.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.law.Ground;
import vn.hoiam.law.ProcedureStep;
import vn.hoiam.law.Wanted;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.ActForm;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Proceeding;
import vn.hoiam.site.PageTexts;

/** One step of a procedure, with the fields it wants: ground, document, day, words, paper. */
@Named
@ViewScoped
public class StepPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    Proceeding proceeding;

    @Inject
    FileChoice files;

    @Inject
    PageTexts text;

    @Inject
    Clock clock;

    private String number;
    private String act;
    private int version;
    private final ActForm form = new ActForm();
    private transient Petition petition;
    private transient ProcedureStep step;

    /** The step as it may be taken now; who may not, or not any more, finds nothing here. */
    public void show() {
        petition = petitions.get(number());
        if (!Act.next(petition, me, LocalDate.now(clock)).contains(act())) {
            throw new NotFound("petitions.number.unknown");
        }
        step = act().step(petition).orElseThrow(() -> new NotFound("petitions.number.unknown"));
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()
                && version != petition.version()
                && faces.getMessageList(null).isEmpty()) {
            var sentence = text.of("petitions.stale");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        version = petition.version();
    }

    public String take() {
        form.setScan(files.take());
        proceeding.take(number(), version, act(), form);
        return "/desk/petitions/handle?faces-redirect=true&number=" + number() + "&done=" + Done.STEP;
    }

    /** Whether the step asks for it; while the form is read everything is. */
    public boolean wants(Wanted thing) {
        return step == null || step.wants(thing);
    }

    /** Whether it may be said here that the case is complex or the place remote. */
    public boolean isAccepting() {
        return act() == Act.ACCEPT;
    }

    public List<Ground> grounds() {
        return petition == null ? List.of() : proceeding.grounds(petition, act());
    }

    public Act act() {
        return Stream.of(Act.values())
                .filter(known -> known.name().equals(act))
                .filter(Act::isOfStepPage)
                .findFirst()
                .orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public Petition petition() {
        return petition;
    }

    public ProcedureStep step() {
        return step;
    }

    public ActForm form() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}
