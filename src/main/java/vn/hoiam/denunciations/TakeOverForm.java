package vn.hoiam.denunciations;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.WrongField;
import vn.hoiam.calendar.Now;
import vn.hoiam.petitions.Surrendered;
import vn.hoiam.petitions.Written;
import vn.hoiam.routing.Concerned;

/** What an official says of a petition that is a denunciation: whom it denounces, for that decides where it goes. */
public class TakeOverForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String accused;
    private String position;
    private String body;

    List<WrongField> problems() {
        var problems = new ArrayList<WrongField>();
        FieldChecks.accused(problems, accused, position, body);
        return problems;
    }

    String accused() {
        return Written.line(accused);
    }

    Concerned body() {
        return Concerned.find(body).orElseThrow();
    }

    /** The words as they were typed, and where it happened, lie with who wrote them. */
    Identity identity(Surrendered given) {
        var contact = given.contact();
        return new Identity(
                contact == null ? null : contact.name(),
                given.address(),
                contact == null ? null : contact.phone(),
                contact == null ? null : contact.email(),
                new Content.Account(given.text(), day(given), null));
    }

    Content content(Surrendered given, Identity identity) {
        var redaction = new Redaction(identity);
        return new Content(
                accused(),
                Written.line(position),
                body(),
                given.unitCode(),
                new Content.Account(redaction.own(given.text()), day(given), null),
                new Content.Account(redaction.all(given.text(), accused()), day(given), null));
    }

    /** A petition does not say when it happened; by then it had. */
    private static String day(Surrendered given) {
        return LocalDate.ofInstant(given.submittedAt(), Now.VIETNAM).toString();
    }

    public String getAccused() {
        return accused;
    }

    public void setAccused(String accused) {
        this.accused = accused;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
