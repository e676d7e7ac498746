package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.accounts.Accounts;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.journal.Fact;

/** The counter where officials note for colleagues what the sender is not told. A note is no act upon the case. */
@ApplicationScoped
@Transactional
public class Noting {

    public static final int MOST = 2_000;

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Accounts accounts;

    @Inject
    Petitions petitions;

    @Inject
    CaseNotes notes;

    @Inject
    Visibility visibility;

    @Inject
    Event<Fact> facts;

    /** Whoever has an earlier state of the case before them is told: the note may not be true of this one. */
    public void note(PetitionNumber number, int version, String words) {
        var petition = petitions.take(number);
        visibility.mustHandle(petition);
        petition.mustBeAt(version);
        var text = check(words);
        notes.add(new CaseNote(petition, text, accounts.get(me.username()), clock.instant()));
        facts.fire(new CaseNoted(petition.uid(), petition.unit(), text, String.valueOf(me.accountId())));
    }

    /** What is noted, once it is fit to be. */
    static String check(String words) {
        var text = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.require("internal", text, MOST, problems);
        FaultyForm.refuse(problems);
        return text;
    }

    /** The notes on a case that I may read, newest first: not what another unit noted before it sent the case on. */
    public List<CaseNote> list(Petition petition) {
        return notes.list(petition).stream().filter(visibility::mayRead).toList();
    }
}
