package vn.hoiam.reminders.pages;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.outbox.LetterSheet;
import vn.hoiam.reminders.MorningLetter;

/** Where an official has the letter of each working morning sent to, and reads what it would say now. */
@Named
@ViewScoped
public class DigestPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    MorningLetter letter;

    private String email;
    private String done;
    private transient LetterSheet preview;
    private boolean stopped;

    public void show() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            email = letter.address();
        }
        stopped = letter.isStopped();
        preview = letter.preview();
    }

    public String save() {
        letter.send(email);
        return "/desk/digest?faces-redirect=true&done=saved";
    }

    /** What would be written now; null when there is nothing to tell. */
    public LetterSheet preview() {
        return preview;
    }

    /** Whether the reader asked by a letter for no more of them. */
    public boolean stopped() {
        return stopped;
    }

    public boolean saved() {
        return "saved".equals(done);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
