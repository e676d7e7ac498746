package vn.hoiam.folders.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.folders.CurrentVisit;
import vn.hoiam.folders.FolderAccess;
import vn.hoiam.folders.FolderKeeping;
import vn.hoiam.folders.FolderView;
import vn.hoiam.limits.ClientAddress;
import vn.hoiam.limits.Limit;
import vn.hoiam.limits.Limits;
import vn.hoiam.outbox.MailAddress;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.ReceiptCode;
import vn.hoiam.petitions.Written;

/** Where a citizen asks for the way to their folder, reads what lies in it, and leaves it. */
@Named
@RequestScoped
public class MyPetitionsPage {

    @Inject
    FolderAccess access;

    @Inject
    FolderKeeping keeping;

    @Inject
    CurrentVisit visit;

    @Inject
    Limits limits;

    @Inject
    ClientAddress client;

    private String email;
    private String code;
    private String number;
    private String done;
    private PetitionNumber added;
    private FolderView view;
    private boolean isRead;

    /** The answer is the same whether there is such a folder or not. */
    public void ask() {
        var typed = Written.line(email);
        var address = MailAddress.of(typed)
                .orElseThrow(() -> new FaultyEntry(List.of(
                        WrongField.of("email", typed == null ? "folders.email.required" : "petitions.email.wrong"))));
        limits.mustAllow(Limit.FOLDER_LINK, client.network());
        limits.mustAllow(Limit.FOLDER_LINK_TO_ADDRESS, address.inSmallLetters().written());
        access.ask(address, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        done = "asked";
    }

    public void add() {
        var word = visit.mustBeOpen();
        limits.mustAllow(Limit.LOOK_UP, client.network());
        added = keeping.keep(word, ReceiptCode.typed(code));
        code = null;
        done = "added";
    }

    public void remove() {
        keeping.remove(visit.mustBeOpen(), new PetitionNumber(number));
        done = "removed";
    }

    public void signOut() {
        access.end(visit.mustBeOpen());
        forget("signed-out");
    }

    public void leave() {
        access.leave(visit.mustBeOpen());
        forget("left");
    }

    private void forget(String what) {
        FacesContext.getCurrentInstance().getExternalContext().addResponseHeader("Set-Cookie", CurrentVisit.ended());
        done = what;
    }

    /** Without a session a form must be there while it is read, whatever will be shown in the end. */
    public boolean isReading() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** What lies in the folder; null for whoever has none open, and while it is not known yet what will be done to it. */
    public FolderView getView() {
        if (!isRead && !isReading()) {
            view = visit.word().flatMap(keeping::view).orElse(null);
            isRead = true;
        }
        return view;
    }

    /** What has just been done; null when nothing was. */
    public String getDone() {
        return done;
    }

    /** The petition that has just been put in. */
    public PetitionNumber getAdded() {
        return added;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
