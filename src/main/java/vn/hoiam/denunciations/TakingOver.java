package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.hoiam.FaultyEntry;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.EventKind;
import vn.hoiam.petitions.PetitionNumber;
import vn.hoiam.petitions.Surrender;
import vn.hoiam.petitions.Surrendered;

/**
 * Takes a petition that turns out to be a denunciation behind the wall, in one transaction: its words, files and contact come here
 * sealed, and in front it has never been. Who found it out no longer sees it, unless it comes to their own desk.
 */
@ApplicationScoped
@Transactional
public class TakingOver {

    @Inject
    Surrender surrender;

    @Inject
    DecidingUnits deciding;

    @Inject
    Denunciations denunciations;

    @Inject
    Secrets secrets;

    @Inject
    Sight sight;

    @Inject
    Event<Fact> facts;

    public void take(PetitionNumber number, TakeOverForm form) {
        FaultyEntry.refuse(form.problems());
        var given = surrender.give(number);
        var one = add(given, form);
        var identity = form.identity(given);
        secrets.keep(one, form.content(given, identity), identity);
        for (int position = 1; position <= given.files().size(); position++) {
            secrets.keep(one, position, given.files().get(position - 1));
        }
        denunciations.add(
                new Step(one, 1, DenunciationAct.TAKE_OVER, EventKind.RECEIPT, one.cameOn(), sight.accountId()));
        facts.fire(new DenunciationActed(one.uid(), DenunciationAct.TAKE_OVER, null, sight.actor()));
    }

    private Denunciation add(Surrendered given, TakeOverForm form) {
        var kind = given.contact() == null || given.contact().name() == null
                ? DenunciationKind.DENUNCIATION_INFORMATION
                : DenunciationKind.DENUNCIATION;
        var decides = deciding.decides(form.body(), given.unitCode(), form.accused());
        var one = Denunciation.takenOver(
                kind, given.locator(), decides, LocalDate.ofInstant(given.submittedAt(), Now.VIETNAM));
        denunciations.add(one);
        return one;
    }
}
