package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;

/**
 * The counter that lets another room write in a case: its sender, who shows the receipt, and officials who work on it where it
 * lies. Nothing written there is an act: no state changes, and no clock hears of it.
 */
@ApplicationScoped
@Transactional
public class Correspondence {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    FollowUp followUp;

    @Inject
    Petitions petitions;

    @Inject
    NewWords words;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<ReceiptShown> shown;

    /**
     * The petition a receipt opens.
     *
     * @throws FaultyForm when the code opens nothing, or is locked after too many failures
     */
    public Petition open(ReceiptCode code) {
        var petition = followUp.proven(code);
        shown.fire(new ReceiptShown(petition));
        return petition;
    }

    /** The same; empty when the code opens nothing. */
    public Optional<Petition> find(String typed) {
        return followUp.known(typed);
    }

    /** The same, held until the transaction ends. */
    public Petition take(ReceiptCode code) {
        return followUp.taken(code);
    }

    /** A case held by an official who works on it; for anybody else it does not exist. */
    public Petition take(PetitionNumber number) {
        var petition = petitions.take(number);
        warrant(petition);
        return petition;
    }

    /** Whether its sender may write: while it is open, or the main file is that it was joined to. */
    public static boolean isOpen(Petition petition) {
        var main = petition.linkage().main();
        return petition.status().isOpen() || main != null && main.status().isOpen();
    }

    /** Its sender wrote: it lies before the desk, and who has an earlier state of the case before them is told. */
    public void hear(Petition petition) {
        petition.touch();
        words.add(petition, clock.instant());
    }

    /** Whether it lies before the desk for what a sender wrote or sent. */
    public boolean isHeard(Petition petition) {
        return words.areThere(petition);
    }

    /** An official answered, or read what was new; whoever did so before something newer came is told. */
    public void attend(Petition petition, int version) {
        petition.mustBeAt(version);
        petition.touch();
        words.remove(petition);
        warrant(petition).tell(facts);
    }

    private Warrant warrant(Petition petition) {
        return Warrant.get(me, petition, clock, DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER);
    }
}
