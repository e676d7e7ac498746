package vn.hoiam.petitions;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.language.PersonalWords;
import vn.hoiam.language.PersonalWords.Piece;

/** What an officer lets everybody read of a decision: a wording without persons, and where else it is made known. */
public class DecisionForm implements Serializable {

    public static final int MOST_PLACE = 300;

    @Serial
    private static final long serialVersionUID = 1L;

    // A mask may be longer than what it hides.
    private static final int MOST_MASKS = 1_000;

    private String publicDecision;
    private String place;
    private boolean personsMeant;

    /** Begins with the wording published before, or else with the decision, every sign of a person masked. */
    static DecisionForm proposed(DecisionWording before, Reply decision, List<String> known) {
        var form = new DecisionForm();
        form.publicDecision = before == null ? PersonalWords.masked(decision.text(), known) : before.words();
        form.place = before == null ? null : before.place();
        return form;
    }

    /** What has to be mended; words that may still tell of a person are named until the officer says they may stay. */
    List<Problem> problems(List<String> known) {
        var problems = new ArrayList<Problem>();
        Written.require("publicDecision", words(), CaseHandling.MOST_REPLY + MOST_MASKS, problems);
        Written.limit("place", place(), MOST_PLACE, problems);
        if (!personsMeant) {
            ReleaseForm.name("publicDecision", persons(known), problems);
        }
        return problems;
    }

    /** The words of the wording that may still tell of a person, in its order. */
    List<Piece> persons(List<String> known) {
        return ReleaseForm.personal(words(), known).stream().distinct().toList();
    }

    String words() {
        return Written.lines(publicDecision);
    }

    String place() {
        return Written.line(place);
    }

    public String getPublicDecision() {
        return publicDecision;
    }

    public void setPublicDecision(String publicDecision) {
        this.publicDecision = publicDecision;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    /** The officer has looked at the words that may tell of a person, and means them to stay. */
    public boolean isPersonsMeant() {
        return personsMeant;
    }

    public void setPersonsMeant(boolean personsMeant) {
        this.personsMeant = personsMeant;
    }
}
