package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;

/** Shows those who write and sign a reply what the citizen will read, before anything is kept or sent. */
@ApplicationScoped
@Transactional
public class Previewing {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    Visibility visibility;

    /** What was typed so far; who will sign it is not known yet. */
    public ReplyPreview ofDraft(PetitionNumber number, ReplyForm form) {
        var petition = read(number);
        FaultyForm.refuse(new ReplyReading(form).ofDraft());
        return new ReplyPreview(petition, Reply.imagined(petition, form, new Signatory(null, null), clock.instant()));
    }

    /** The proposal that lies before me, as signed by me. */
    public ReplyPreview ofProposal(PetitionNumber number) {
        var petition = read(number);
        var proposed = files.inHand(petition).orElseThrow(() -> new Refusal("petitions.reply.none"));
        var leader = Warrant.get(me, petition, clock, DutyKind.LEADER).signatory();
        return new ReplyPreview(petition, Reply.imagined(petition, new ReplyForm(proposed), leader, clock.instant()));
    }

    private Petition read(PetitionNumber number) {
        var petition = petitions.get(number);
        visibility.mustRead(petition);
        return petition;
    }
}
