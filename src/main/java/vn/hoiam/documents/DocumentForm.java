package vn.hoiam.documents;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Problem;
import vn.hoiam.petitions.Written;

/** What an official fills in for a document or a template of one. */
public class DocumentForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String subject;
    private String addressee;
    private String body;
    private String recipients;
    private String authority;
    private int version;

    /** The form as it begins: with what is there. */
    public static DocumentForm of(Wording wording, int version) {
        var form = new DocumentForm();
        form.subject = wording.subject();
        form.addressee = wording.addressee();
        form.body = wording.body().typed();
        form.recipients = wording.recipients();
        form.authority = wording.authority().name();
        form.version = version;
        return form;
    }

    /**
     * What it says.
     *
     * @throws FaultyForm naming everything that has to be mended at once
     */
    Wording wording() {
        var problems = new ArrayList<Problem>();
        var wording = read(problems);
        FaultyForm.refuse(problems, List.of());
        return wording;
    }

    /** The same of a template: what stands in braces has to be known. */
    Wording template() {
        var problems = new ArrayList<Problem>();
        var wording = read(problems);
        check("subject", wording.subject(), problems);
        check("addressee", wording.addressee(), problems);
        check("body", wording.body().text(), problems);
        check("recipients", wording.recipients(), problems);
        FaultyForm.refuse(problems, List.of());
        return wording;
    }

    private Wording read(List<Problem> problems) {
        var wording = new Wording(
                Written.line(subject),
                Written.line(addressee),
                RichText.typed(body),
                Written.lines(recipients),
                Authority.find(authority).orElse(Authority.COMMITTEE));
        if (wording.subject() == null) {
            problems.add(Problem.of("subject", "documents.field.required"));
        }
        limit("subject", wording.subject(), Wording.MOST_SUBJECT, problems);
        limit("addressee", wording.addressee(), Wording.MOST_SUBJECT, problems);
        limit("recipients", wording.recipients(), Wording.MOST_RECIPIENTS, problems);
        if (wording.body().isEmpty()) {
            problems.add(Problem.of("body", "documents.field.required"));
        }
        limit("body", wording.body().text(), Wording.MOST_BODY, problems);
        return wording;
    }

    private static void limit(String field, String text, int most, List<Problem> problems) {
        if (text != null && text.length() > most) {
            problems.add(Problem.of(field, "documents.field.long", most, text.length()));
        }
    }

    private static void check(String field, String text, List<Problem> problems) {
        var unknown = text == null ? List.<String>of() : Placeholder.unknown(List.of(text));
        if (!unknown.isEmpty()) {
            problems.add(Problem.of(field, "documents.placeholder.unknown", "{" + String.join("}, {", unknown) + "}"));
        }
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    /** Marks of an editor, or lines where there was none. */
    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    /** The name of an {@link Authority}. */
    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    /** Of what the form was opened with. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
