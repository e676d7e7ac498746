package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;

/**
 * The desk where an officer, having read a petition, lets everybody read a wording of it without persons. The citizen's
 * wish is asked first; the original stays as it was sent.
 */
@ApplicationScoped
@Transactional
public class Release {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    Event<Fact> facts;

    public void release(PetitionNumber number, int version, String subject, String text) {
        var publicSubject = Written.line(subject);
        var publicText = Written.lines(text);
        var problems = new ArrayList<Problem>();
        Written.require("publicSubject", publicSubject, PetitionForm.MOST_SUBJECT, problems);
        Written.require("publicText", publicText, PetitionForm.MOST_TEXT, problems);
        FaultyForm.refuse(problems);
        var petition = petitions.take(number);
        me.mustHold(DutyKind.PUBLISHER, petition.unit());
        petition.mustBeAt(version);
        if (!petition.wantsPublication()) {
            throw new Refusal("petitions.release.unwanted");
        }
        petition.release(publicSubject, publicText, clock.instant());
        facts.fire(new PetitionReleased(petition.uid(), publicSubject, publicText, String.valueOf(me.accountId())));
    }
}
