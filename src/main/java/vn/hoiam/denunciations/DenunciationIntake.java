package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.EventKind;
import vn.hoiam.petitions.ReceiptCodes;
import vn.hoiam.petitions.SubmissionKey;
import vn.hoiam.units.UnitLevel;

/** The counter where denunciations come in. Of the hour, the address and the machine they come from nothing is kept. */
@ApplicationScoped
@Transactional
public class DenunciationIntake {

    /** Where the codes of this room lie beside those of petitions. */
    static final String CODES = "denunciation:";

    @Inject
    Clock clock;

    @Inject
    DecidingUnits deciding;

    @Inject
    Denunciations denunciations;

    @Inject
    Secrets secrets;

    @Inject
    ReceiptCodes receipts;

    @Inject
    WrappingKey marks;

    @Inject
    Event<Fact> facts;

    /** Takes a denunciation in, or gives the receipt of the one this key and these words have become already. */
    public DenunciationReceipt submit(SubmissionKey key, DenunciationForm form) {
        FaultyEntry.refuse(form.problems());
        var hidden = marks.mark("key", key.value());
        var fingerprint = marks.mark("form", form.everything());
        var earlier = denunciations.hold(hidden);
        if (earlier.isPresent()) {
            if (!MessageDigest.isEqual(fingerprint, earlier.get().fingerprint())) {
                throw new Refusal("denunciations.key.used");
            }
            return receipt(earlier.get().denunciation());
        }
        var denunciation = take(form);
        denunciations.add(denunciation, hidden, fingerprint);
        var identity = form.identity();
        secrets.keep(denunciation, form.content(new Redaction(identity)), identity);
        denunciations.add(
                new Step(denunciation, 1, DenunciationAct.SUBMIT, EventKind.RECEIPT, denunciation.cameOn(), null));
        facts.fire(new DenunciationActed(
                denunciation.uid(),
                DenunciationAct.SUBMIT,
                denunciation.cameOn().atStartOfDay(Now.VIETNAM).toInstant(),
                null));
        return receipt(denunciation);
    }

    private Denunciation take(DenunciationForm form) {
        var decides = deciding.decides(form.body(), form.commune(), form.accused());
        return new Denunciation(form.kind(), freeLocator(), decides, LocalDate.now(clock));
    }

    private String freeLocator() {
        var locator = receipts.newLocator();
        while (denunciations.isTaken(locator)) {
            locator = receipts.newLocator();
        }
        return locator;
    }

    private DenunciationReceipt receipt(Denunciation denunciation) {
        return new DenunciationReceipt(
                receipts.codeFor(CODES, denunciation.locator()),
                denunciation.kind(),
                denunciation.state(),
                denunciation.unit().committee(),
                denunciation.unit().level() == UnitLevel.COMMUNE,
                denunciation.cameOn());
    }
}
