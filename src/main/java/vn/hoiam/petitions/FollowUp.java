package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import vn.hoiam.Refusal;
import vn.hoiam.journal.Fact;

/** The counter for citizens who come back with their receipt: they read, answer a question, and rate the reply. */
@ApplicationScoped
@Transactional
public class FollowUp {

    public static final int MOST_ANSWER = 5_000;
    public static final int MOST_COMMENT = 1_000;

    @Inject
    Clock clock;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    ReceiptCodes receipts;

    @Inject
    ReceiptAttempts attempts;

    @Inject
    Proceeding proceeding;

    @Inject
    Event<Fact> facts;

    /**
     * The file the code opens.
     *
     * @throws FaultyForm when the code opens nothing, or is locked after too many failures
     */
    public CaseFile open(ReceiptCode code) {
        return files.openForCitizen(proven(code));
    }

    /** The petition the code opens, for another counter that asks for a receipt. */
    Petition proven(ReceiptCode code) {
        prove(code);
        return petitions
                .find(code.locator())
                .orElseThrow(() -> new FaultyForm(Problem.of("code", "petitions.receipt.wrong")));
    }

    /** Answers the open question; an answer that is empty or too long is refused with its problem. */
    public void answer(ReceiptCode code, String words) {
        prove(code);
        var answer = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.require("answer", answer, MOST_ANSWER, problems);
        FaultyForm.refuse(problems);
        var petition = petitions.take(code.locator());
        var question = files.questions(petition).stream()
                .filter(asked -> !asked.isAnswered())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("petitions.question.answered"));
        question.answer(answer, clock.instant());
        petition.hearFromCitizen();
        facts.fire(new CitizenReplied(petition.uid(), answer));
    }

    /** Rates the reply, once, with one to five stars. */
    public void rate(ReceiptCode code, int stars, String remark) {
        prove(code);
        var comment = Written.lines(remark);
        var problems = new ArrayList<Problem>();
        if (stars < 1 || stars > 5) {
            problems.add(Problem.of("stars", "petitions.stars.required"));
        }
        Written.limit("comment", comment, MOST_COMMENT, problems);
        FaultyForm.refuse(problems);
        var petition = petitions.take(code.locator());
        if (files.isRated(petition)) {
            throw petition.forbidden(Act.RATE);
        }
        petition.respond(Act.RATE);
        files.add(new Rating(petition, stars, comment, clock.instant()));
        facts.fire(new PetitionRated(petition.uid(), stars, comment == null ? "" : comment));
    }

    /** Takes the petition back, as long as its kind lets the citizen do so without a signature. */
    public void withdraw(ReceiptCode code, String words) {
        prove(code);
        var reason = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.limit("withdrawal", reason, MOST_COMMENT, problems);
        FaultyForm.refuse(problems);
        proceeding.withdraw(petitions.take(code.locator()), reason);
    }

    private void prove(ReceiptCode code) {
        var record = attempts.of(code.locator());
        if (record == ReceiptAttempts.Record.LOCKED) {
            throw new FaultyForm(Problem.of("code", "petitions.receipt.locked"));
        }
        if (!receipts.isGenuine(code)) {
            attempts.failed(code.locator());
            throw new FaultyForm(Problem.of("code", "petitions.receipt.wrong"));
        }
        if (record == ReceiptAttempts.Record.TRIED) {
            attempts.succeeded(code.locator());
        }
    }
}
