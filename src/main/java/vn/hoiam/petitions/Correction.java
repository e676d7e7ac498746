package vn.hoiam.petitions;

import java.util.Optional;
import java.util.function.Function;
import vn.hoiam.proposals.Proposal;
import vn.hoiam.proposals.Proposals;

/**
 * An officer said that a petition is something else than it was until then.
 *
 * @param chosen the code of what it was: as its sender chose, or an officer before
 * @param decided the code of what it is
 */
public record Correction(Petition petition, Trait trait, String chosen, String decided) {

    /** What was corrected. */
    public enum Trait {
        KIND(text -> Proposals.ofThisRelease().kind(text)),
        SECTOR(text -> Proposals.ofThisRelease().sector(text));

        private final Function<String, Optional<Proposal>> proposal;

        Trait(Function<String, Optional<Proposal>> proposal) {
            this.proposal = proposal;
        }
    }

    /** The code the portal proposes by the words of the petition; null where it is silent. */
    public String proposed() {
        var words = petition.subject() + "\n" + petition.text();
        return trait.proposal.apply(words).map(Proposal::code).orElse(null);
    }
}
