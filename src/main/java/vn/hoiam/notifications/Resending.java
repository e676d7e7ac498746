package vn.hoiam.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.journal.Fact;
import vn.hoiam.outbox.OutgoingLetters;
import vn.hoiam.petitions.FaultyForm;
import vn.hoiam.petitions.Petition;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Petitions;
import vn.hoiam.petitions.Problem;
import vn.hoiam.petitions.Visibility;
import vn.hoiam.petitions.Written;

/** The counter for letters that no mail server took: they are tried anew, or an official tells their reader in another way. */
@ApplicationScoped
@Transactional
public class Resending {

    public static final int MOST_HOW = 500;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    Visibility visibility;

    @Inject
    OutgoingLetters outbox;

    @Inject
    Event<Fact> facts;

    /** Has the letters about a case that wait for a person tried anew, for another three days. */
    public void again(PetitionNumber number) {
        var petition = held(number);
        var letters = some(outbox.tryAgain(petition.uid()));
        facts.fire(new LettersSentAgain(petition.uid(), letters, actor()));
    }

    /** The sender was told in another way; the letters about the case that wait for a person wait no more. */
    public void settle(PetitionNumber number, String words) {
        var petition = held(number);
        var how = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.require("how", how, MOST_HOW, problems);
        FaultyForm.refuse(problems, List.of());
        var letters = some(outbox.settle(petition.uid(), how, me.accountId()));
        facts.fire(new LettersSettled(petition.uid(), letters, how, actor()));
    }

    /** Has all letters of the portal tried anew that a mail server refused for reasons of its own; gives how many there were. */
    public int allAgain() {
        if (!me.isAdministrator()) {
            throw new NotFound("accounts.duty.missing");
        }
        return outbox.tryAllAgain();
    }

    /** For whoever may not see who wrote it, it is not there. */
    private Petition held(PetitionNumber number) {
        petitions.hold(number);
        var petition = petitions.get(number);
        if (!visibility.maySeeContact(petition)) {
            throw new NotFound("petitions.number.unknown");
        }
        return petition;
    }

    private static int some(int letters) {
        if (letters == 0) {
            throw new Refusal("notifications.desk.none-waits");
        }
        return letters;
    }

    private String actor() {
        return String.valueOf(me.accountId());
    }
}
