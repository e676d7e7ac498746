package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.hoiam.files.Bundle;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.CaseEvent;
import vn.hoiam.law.EventKind;
import vn.hoiam.law.Moment;

/** Gives a part of a petition its own number and dates; the day it was received is that of the petition. */
@ApplicationScoped
public class PartIntake {

    private static final int NAMES_DRAWN = 10;

    @Inject
    Clock clock;

    @Inject
    PromiseCounting counting;

    @Inject
    Petitions petitions;

    @Inject
    Submissions submissions;

    @Inject
    ReceiptCodes receipts;

    @Inject
    Particulars particulars;

    @Inject
    Event<Fact> facts;

    /** Keeps it, and tells how it came to be; what is urgent is so in every part, from the same moment on. */
    PetitionNumber take(Petition sent, Petition from, PartForm form, Bundle enclosed, String actor) {
        var drawn = Names.draw(NAMES_DRAWN, LocalDate.now(clock).getYear(), receipts);
        var held = submissions.hold(SubmissionKey.fresh().stored(), drawn);
        var names = held.free().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the numbers of this year are used up"));
        var submitted = Submitted.part(from, form, particulars.of(from), enclosed);
        var promise = counting.promise(submitted, held.editions());
        var part = new Petition(names.number(), names.locator(), submitted, from.unit(), promise);
        part.hang(Linkage.partOf(sent));
        part.press(from.urgency());
        petitions.add(part, submitted);
        facts.fire(new PetitionSubmitted(
                part.uid(), part.number(), part.unit(), promise, submitted.arrival(), submitted.sealed()));
        facts.fire(new PetitionSplitOff(part.uid(), part.unit(), from.number(), actor));
        if (from.urgency().isPressing()) {
            var receipt = CaseEvent.of(1, EventKind.RECEIPT, Moment.of(part.submittedAt()));
            Haste.of(part, from.urgency(), List.of(receipt), counting.basis(), LocalDate.now(clock))
                    .take(facts, true, actor);
        }
        return part.number();
    }
}
