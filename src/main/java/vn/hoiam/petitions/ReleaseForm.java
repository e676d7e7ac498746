package vn.hoiam.petitions;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.language.PersonalWords;
import vn.hoiam.language.PersonalWords.Piece;

/** What an officer lets everybody read of a petition: a wording without persons, of its reply too once it has one. */
public class ReleaseForm implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    // A mask may be longer than what it hides.
    private static final int MOST_MASKS = 1_000;

    private String publicSubject;
    private String publicText;
    private String publicReply;
    private boolean personsMeant;
    private List<PhotoForm> photos = new ArrayList<>();

    /** Begins with the wording released before, or else with what was written, every sign of a person masked. */
    static ReleaseForm proposed(Petition petition, Reply signed, List<Attachment> attachments) {
        var known = petition.contact().words();
        var form = new ReleaseForm();
        form.photos = attachments.stream()
                .filter(Attachment::isPhoto)
                .map(PhotoForm::new)
                .collect(Collectors.toCollection(ArrayList::new));
        var isReleased = petition.shown().releasedAt() != null;
        form.publicSubject = isReleased ? petition.shown().subject() : PersonalWords.masked(petition.subject(), known);
        form.publicText = isReleased ? petition.shown().text() : PersonalWords.masked(petition.text(), known);
        if (signed != null) {
            form.publicReply = petition.shown().reply() == null
                    ? PersonalWords.masked(signed.inFull(), known)
                    : petition.shown().reply();
        }
        return form;
    }

    /** What has to be mended; words that may still tell of a person are named until the officer says they may stay. */
    List<Problem> problems(Petition petition) {
        var problems = new ArrayList<Problem>();
        Written.require("publicSubject", subject(), PetitionForm.MOST_SUBJECT, problems);
        Written.require("publicText", text(), PetitionForm.MOST_TEXT + MOST_MASKS, problems);
        if (petition.answeredAt() != null) {
            Written.require(
                    "publicReply", reply(), CaseHandling.MOST_REPLY + ReplyReading.MOST_MEASURE + MOST_MASKS, problems);
        }
        photos.forEach(photo -> photo.check(problems));
        if (!personsMeant) {
            var known = petition.contact().words();
            name("publicSubject", personal(subject(), known), problems);
            name("publicText", personal(text(), known), problems);
            name("publicReply", personal(reply(), known), problems);
        }
        return problems;
    }

    /** The words of the wording that may still tell of a person, in its order. */
    public List<Piece> persons(Petition petition) {
        var known = petition.contact().words();
        return Stream.of(subject(), text(), reply())
                .flatMap(words -> personal(words, known).stream())
                .distinct()
                .toList();
    }

    static List<Piece> personal(String words, List<String> known) {
        return words == null
                ? List.of()
                : PersonalWords.cut(words, known).stream()
                        .filter(Piece::isPersonal)
                        .toList();
    }

    static void name(String field, List<Piece> persons, List<Problem> problems) {
        if (!persons.isEmpty()) {
            problems.add(Problem.of(field, "petitions.release.persons", persons.size()));
        }
    }

    String subject() {
        return Written.line(publicSubject);
    }

    String text() {
        return Written.lines(publicText);
    }

    String reply() {
        return Written.lines(publicReply);
    }

    public String getPublicSubject() {
        return publicSubject;
    }

    public void setPublicSubject(String publicSubject) {
        this.publicSubject = publicSubject;
    }

    public String getPublicText() {
        return publicText;
    }

    public void setPublicText(String publicText) {
        this.publicText = publicText;
    }

    public String getPublicReply() {
        return publicReply;
    }

    public void setPublicReply(String publicReply) {
        this.publicReply = publicReply;
    }

    /** The officer has looked at the words that may tell of a person, and means them to stay. */
    public boolean isPersonsMeant() {
        return personsMeant;
    }

    public void setPersonsMeant(boolean personsMeant) {
        this.personsMeant = personsMeant;
    }

    /** What is decided about each photo; papers are never public, since nothing in them can be painted over. */
    public List<PhotoForm> getPhotos() {
        return photos;
    }
}
