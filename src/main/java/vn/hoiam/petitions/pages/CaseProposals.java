package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.petitions.Petition;
import vn.hoiam.proposals.Proposal;
import vn.hoiam.site.Suggestions;

/** What the words of a case speak for, where that is another kind or sector than it has; the officer decides. */
@Named
@RequestScoped
public class CaseProposals {

    @Inject
    Suggestions suggestions;

    /** Null where the words speak for its own kind, or for none clearly. */
    public Proposal kind(Petition petition) {
        return suggestions.kind(words(petition), petition.kind().code()).orElse(null);
    }

    /** Null where the words speak for its own sector, for none clearly, or for one that is not chosen at the desk. */
    public Proposal sector(Petition petition) {
        var kind = petition.kind();
        return suggestions
                .ofSector(words(petition), petition.sector())
                .filter(proposal ->
                        !kind.isAboutOfficials(petition.sector()) && !kind.isAboutOfficials(proposal.code()))
                .orElse(null);
    }

    public String because(Proposal proposal) {
        return suggestions.because(proposal);
    }

    private static String words(Petition petition) {
        return Suggestions.all(petition.subject(), petition.text());
    }
}
