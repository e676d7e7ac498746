package vn.hoiam.notifications.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.NotFound;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.notifications.DeskLetters;
import vn.hoiam.notifications.OutboxState;
import vn.hoiam.notifications.Resending;
import vn.hoiam.store.SmtpSettings;

/** Where officials see which letters did not arrive, and administrators how the outbox stands. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser me;

    @Inject
    LettersDesk desk;

    @Inject
    DeskLetters letters;

    @Inject
    Resending resending;

    private String done;
    private transient OutboxState state;

    public void show() {
        if (!desk.isAtWork()) {
            throw new NotFound("accounts.duty.missing");
        }
        state = me.isAdministrator() ? letters.state() : null;
    }

    public String allAgain() {
        return "/desk/letters?faces-redirect=true&done=" + resending.allAgain();
    }

    /** Whether the operator named a mail server. */
    public boolean mailed() {
        return SmtpSettings.ofThisPortal().isPresent();
    }

    /** Whether the reader works on cases. */
    public boolean working() {
        return desk.isWorking();
    }

    /** Null for whoever does not look after the portal. */
    public OutboxState state() {
        return state;
    }

    /** How many letters are tried anew since a moment ago; null when nothing was done. */
    public Integer done() {
        return done != null && done.matches("\\d{1,9}") ? Integer.valueOf(done) : null;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
