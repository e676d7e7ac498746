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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.petitions.Act;
import vn.hoiam.petitions.CaseFile;
import vn.hoiam.petitions.CaseFiles;
import vn.hoiam.petitions.ForwardingReason;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Reply;
import vn.hoiam.petitions.ReplyStage;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.site.PageTexts;

/** One petition on the desk: what the citizen wrote, how its dates stand, and what I may do next. */
@Named
@ViewScoped
public class HandlePetitionPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    Visibility visibility;

    @Inject
    PageTexts text;

    @Inject
    Clock clock;

    private String number;
    private String done;
    private HandlePetitionForm form = new HandlePetitionForm();
    // Kept as last shown, so that the buttons shown are the buttons that answer.
    private Set<Act> acts = EnumSet.noneOf(Act.class);
    private transient CaseFile file;

    /** The case as it stands now, whatever became of the act that was tried. */
    public void show() {
        var petition = petitions.get(number());
        visibility.mustRead(petition);
        file = files.open(petition);
        acts = Act.next(petition, me, LocalDate.now(clock));
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            form = Typed.take(faces, number()).orElse(form);
            form.begin(file, acts);
        } else if (form.getVersion() != petition.version()) {
            tellOfChange(faces);
            form.setVersion(petition.version());
        }
    }

    /** A form with mistakes of its own is refused before anybody sees that it came too late as well. */
    private void tellOfChange(FacesContext faces) {
        if (faces.getMessageList(null).isEmpty()) {
            var sentence = text.of("petitions.stale");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }

    PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }

    /** What is done on a page of its own. */
    public List<Act> steps() {
        return acts.stream().filter(Act::hasPage).toList();
    }

    /** Whether the part of the page for this act stands open: it is the only one, or its fields are not as at first. */
    public boolean isOpen(Act act) {
        return acts.stream().filter(other -> !other.hasPage()).toList().equals(List.of(act))
                || form.isBegun(act)
                || HandlePetitionForm.isFaulty(act, FacesContext.getCurrentInstance());
    }

    /** Whether the petition can be printed here, to be signed by who cannot print it. */
    public boolean isPrintable() {
        var petition = file.petition();
        return petition.kind().lacksSignature(petition.arrived().isSigned()) && isContactVisible();
    }

    public boolean isReadOnly() {
        return acts.isEmpty();
    }

    /** Whether it waits at a unit of former times. */
    public boolean isStranded() {
        var petition = file.petition();
        return petition.status().isOpen() && !petition.unit().isInForceOn(LocalDate.now(clock));
    }

    /** Whether I have anything to fill in here: an act, or a note for colleagues. */
    public boolean isToFill() {
        return !acts.isEmpty() || visibility.mayHandle(file.petition());
    }

    public boolean isContactVisible() {
        return visibility.maySeeContact(file.petition());
    }

    /** All replies but the one that stands in the form already, to be worked on or signed. */
    public List<Reply> replies() {
        return file.replies().stream()
                .filter(reply -> !may(Act.SIGN) || reply != file.inHand())
                .filter(reply ->
                        reply.stage() != ReplyStage.DRAFT || !reply.text().equals(form.getReply()))
                .toList();
    }

    public Set<Map.Entry<String, String>> stranded() {
        return form.stranded(acts).entrySet();
    }

    public ForwardingReason[] reasons() {
        return ForwardingReason.values();
    }

    /** What has just been done; null after anything else. */
    public Done done() {
        return FacesContext.getCurrentInstance().isPostback()
                ? null
                : Done.find(done).orElse(null);
    }

    public CaseFile file() {
        return file;
    }

    public HandlePetitionForm form() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
