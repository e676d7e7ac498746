package vn.hoiam.petitions.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hoiam.petitions.Previewing;
import vn.hoiam.petitions.ReplyPreview;

/** The reply as its citizen will read it, shown beside what was typed, which stays. */
@Named
@RequestScoped
public class CasePreview {

    @Inject
    HandlePetitionPage page;

    @Inject
    Previewing previewing;

    private ReplyPreview preview;

    /** For the clerk: what was typed. */
    public void ofDraft() {
        preview = previewing.ofDraft(page.number(), page.form().getDraft());
    }

    /** For the leader: what was proposed. */
    public void ofProposal() {
        preview = previewing.ofProposal(page.number());
    }

    /** Null while nobody has asked for it. */
    public ReplyPreview get() {
        return preview;
    }
}
