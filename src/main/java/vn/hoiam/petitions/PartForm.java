package vn.hoiam.petitions;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/** One part of a petition that becomes a case of its own: of which kind it is, and what it is about. */
public class PartForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String kind;
    private String subject;
    private String text;

    /** With the whole text of the petition, of which the clerk leaves what this part is about. */
    public static PartForm of(Petition petition) {
        var form = new PartForm();
        form.text = petition.text();
        return form;
    }

    /** Whether anything but the text that stood there was filled in. */
    boolean isBegun() {
        return kind != null || Written.line(subject) != null;
    }

    /** Reports what is missing or wrong, by the number of the part: {@code kind-1}. */
    void check(int nth, List<Problem> problems) {
        if (kind == null || PetitionKind.find(kind).isEmpty()) {
            problems.add(Problem.of("kind-" + nth, "petitions.kind.required"));
        }
        Written.require("subject-" + nth, Written.line(subject), PetitionForm.MOST_SUBJECT, problems);
        Written.require("text-" + nth, Written.lines(text), PetitionForm.MOST_TEXT, problems);
    }

    PetitionKind kind() {
        return PetitionKind.find(kind).orElseThrow();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
