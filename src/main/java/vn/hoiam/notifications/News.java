package vn.hoiam.notifications;

import java.util.Set;
import vn.hoiam.documents.DocumentSigned;
import vn.hoiam.journal.Fact;
import vn.hoiam.mailbox.OfficeWrote;
import vn.hoiam.petitions.ApologyMade;
import vn.hoiam.petitions.CitizenAsked;
import vn.hoiam.petitions.PetitionAnswered;
import vn.hoiam.petitions.PetitionForwarded;
import vn.hoiam.petitions.PetitionHandedOver;
import vn.hoiam.petitions.PetitionJoined;
import vn.hoiam.petitions.PetitionReceived;
import vn.hoiam.petitions.PetitionReclassified;
import vn.hoiam.petitions.PetitionReleased;
import vn.hoiam.petitions.PetitionSeparated;
import vn.hoiam.petitions.PetitionSplit;
import vn.hoiam.petitions.ReleaseRefused;
import vn.hoiam.petitions.ReleaseTakenBack;
import vn.hoiam.petitions.StepTaken;
import vn.hoiam.petitions.UrgencySet;
import vn.hoiam.reminders.CaseEscalated;

/**
 * Which facts are news to the sender of a petition. A letter says that there is something new, and never what: that is read with
 * the receipt code.
 */
final class News {

    static final Set<Class<? extends Fact>> TOLD = Set.of(
            ApologyMade.class,
            CaseEscalated.class,
            CitizenAsked.class,
            DocumentSigned.class,
            OfficeWrote.class,
            PetitionAnswered.class,
            PetitionForwarded.class,
            PetitionHandedOver.class,
            PetitionJoined.class,
            PetitionReceived.class,
            PetitionReclassified.class,
            PetitionReleased.class,
            PetitionSeparated.class,
            PetitionSplit.class,
            ReleaseRefused.class,
            ReleaseTakenBack.class,
            UrgencySet.class);

    private News() {}

    /** What the sender did is not news to them. */
    static boolean isTold(Fact fact) {
        return TOLD.contains(fact.getClass()) || fact instanceof StepTaken step && step.actor() != null;
    }
}
