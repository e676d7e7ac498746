package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.files.Bundle;

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

    /** A part as it is kept, and what it says. */
    record Taken(Petition petition, Submitted submitted) {}

    Taken take(Petition sent, Petition from, PartForm form, Bundle enclosed) {
        var drawn = Names.draw(NAMES_DRAWN, LocalDate.now(clock).getYear(), receipts);
        var held = submissions.hold(SubmissionKey.fresh().stored(), drawn);
        var names = held.free().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the numbers of this year are used up"));
        var submitted = Submitted.part(from, form, particulars.of(from), enclosed);
        var promise = counting.promise(submitted, held.editions());
        var part = new Petition(names.number(), names.locator(), submitted, from.unit(), promise);
        part.hang(Linkage.partOf(sent));
        petitions.add(part, submitted);
        return new Taken(part, submitted);
    }
}
