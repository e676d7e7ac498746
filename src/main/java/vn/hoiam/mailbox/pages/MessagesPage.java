package vn.hoiam.mailbox.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.hoiam.NotFound;
import vn.hoiam.files.Bundle;
import vn.hoiam.mailbox.Exchange;
import vn.hoiam.mailbox.MessageForm;
import vn.hoiam.mailbox.OfficeWriting;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.site.PageTexts;

/** What the sender of a case and its office wrote to each other, and where an official writes back. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    OfficeWriting writing;

    @Inject
    PageTexts text;

    private String number;
    private String done;
    private int version;
    private final MessageForm form = new MessageForm();
    private transient Exchange exchange;

    /** The messages as they stand now; whoever had fewer before them is told, and keeps what was typed. */
    public void show() {
        exchange = writing.open(number());
        var now = exchange.petition().version();
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && version != now && faces.getMessageList(null).isEmpty()) {
            var sentence = text.of("petitions.stale");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        version = now;
    }

    /** Writes back, with the files that came with the form; those are kept, whatever may be wrong with the rest. */
    public String write(Bundle files) {
        form.enclose(files);
        writing.write(number(), version, form);
        return done("WRITTEN");
    }

    public String read() {
        writing.read(number(), version);
        return done("READ");
    }

    private String done(String what) {
        return "/desk/petitions/messages?faces-redirect=true&number=" + number() + "&done=" + what;
    }

    /** The text key of what has just been done; null after anything else. */
    public String doneKey() {
        if (done == null || FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        return switch (done) {
            case "WRITTEN" -> "mailbox.done.written";
            case "READ" -> "mailbox.done.read";
            default -> null;
        };
    }

    /** While the form is read it is answered as it was shown. */
    public boolean isAnswerable() {
        return exchange == null || exchange.mayAnswer();
    }

    public boolean isUnread() {
        return exchange == null || exchange.isNew();
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    public Exchange exchange() {
        return exchange;
    }

    public MessageForm form() {
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
