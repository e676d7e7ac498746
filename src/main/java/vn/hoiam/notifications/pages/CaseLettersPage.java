package vn.hoiam.notifications.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.notifications.DeskLetters;
import vn.hoiam.notifications.Resending;
import vn.hoiam.outbox.Letter;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Visibility;

/** The letters about one case: what was sent when, what waits, and what is done about those that did not arrive. */
@Named
@ViewScoped
public class CaseLettersPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    @Inject
    DeskLetters desk;

    @Inject
    Resending resending;

    private String number;
    private String how;
    private String done;
    private transient Petition petition;
    private transient List<Letter> letters;

    public void show() {
        petition = petitions.get(number());
        visibility.mustRead(petition);
        letters = desk.all(petition);
    }

    public String again() {
        resending.again(number());
        return back("again");
    }

    public String settle() {
        resending.settle(number(), how);
        return back("settled");
    }

    private String back(String what) {
        return "/desk/letters/case?faces-redirect=true&number=" + number() + "&done=" + what;
    }

    private PetitionNumber number() {
        return PetitionNumber.find(number).orElseThrow(() -> new NotFound("petitions.number.unknown"));
    }

    /** Whether who wrote the case is known to the reader, who then may do something about it. */
    public boolean isHandling() {
        return visibility.maySeeContact(petition);
    }

    public boolean isWaiting() {
        return letters.stream().anyMatch(Letter::isWaitingForSomebody);
    }

    public Petition petition() {
        return petition;
    }

    public List<Letter> letters() {
        return letters;
    }

    public boolean isDone(String what) {
        return what.equals(done);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** How the sender was told in another way. */
    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
