package vn.hoiam.petitions;

import java.util.List;
import vn.hoiam.language.PersonalWords;
import vn.hoiam.language.PersonalWords.Piece;

/** A decision beside the wording it is to be published in. What is known of its sender is masked and marked, and not shown. */
public final class DecisionProposal {

    private final Petition petition;
    private final Reply decision;
    private final List<String> known;
    private final DecisionForm form;

    DecisionProposal(Petition petition, Reply decision, List<String> known, DecisionForm form) {
        this.petition = petition;
        this.decision = decision;
        this.known = List.copyOf(known);
        this.form = form;
    }

    public Petition petition() {
        return petition;
    }

    public DecisionForm form() {
        return form;
    }

    /** The decision as it was signed, with what may tell of a person. */
    public List<Piece> decided() {
        return PersonalWords.cut(decision.text(), known);
    }

    /** What of a wording may still tell of a person. */
    public List<Piece> persons(DecisionForm typed) {
        return typed.persons(known);
    }
}
