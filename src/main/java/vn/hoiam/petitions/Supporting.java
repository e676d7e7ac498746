package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.hoiam.NotFound;
import vn.hoiam.journal.Fact;

/** The counter for citizens who have the same trouble: they show the receipt of a petition of their own. */
@ApplicationScoped
@Transactional
public class Supporting {

    @Inject
    Clock clock;

    @Inject
    FollowUp followUp;

    @Inject
    Petitions petitions;

    @Inject
    Supports supports;

    @Inject
    Visibility visibility;

    @Inject
    Event<Fact> facts;

    /**
     * Counts the holder of the receipt beside whoever sent the released petition.
     *
     * @throws FaultyForm when the code opens nothing, opens this very petition, or was counted before
     */
    public void support(PetitionNumber number, ReceiptCode own) {
        var supporter = followUp.proven(own);
        var petition = petitions.take(number);
        if (!visibility.isPublic(petition)) {
            throw new NotFound("petitions.number.unknown");
        }
        if (petition.id().equals(supporter.id())) {
            throw new FaultyForm(Problem.of("code", "petitions.support.own"));
        }
        if (supports.has(petition, supporter)) {
            throw new FaultyForm(Problem.of("code", "petitions.support.twice"));
        }
        supports.add(new Support(petition, supporter, clock.instant()));
        facts.fire(new PetitionSupported(petition.uid()));
    }
}
