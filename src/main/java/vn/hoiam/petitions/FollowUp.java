package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.files.Bundle;
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

    @Inject
    Event<ReceiptShown> shown;

    /**
     * The file the code opens.
     *
     * @throws FaultyForm when the code opens nothing, or is locked after too many failures
     */
    public CaseFile open(ReceiptCode code) {
        var petition = proven(code);
        shown.fire(new ReceiptShown(petition));
        return files.openForCitizen(petition);
    }

    /** The same for a page that is drawn after a refusal: empty when the code opens nothing, which has been said then. */
    public Optional<CaseFile> find(String typed) {
        return known(typed).map(files::openForCitizen);
    }

    /** The petition that a code opens, as it was typed; empty when it opens none. Nothing is counted as a failure. */
    Optional<Petition> known(String typed) {
        return ReceiptCode.find(typed)
                .filter(code -> attempts.of(code.locator()) != ReceiptAttempts.Record.LOCKED)
                .filter(receipts::isGenuine)
                .flatMap(code -> petitions.find(code.locator()));
    }

    /** The petition the code opens, for another counter that asks for a receipt. */
    public Petition proven(ReceiptCode code) {
        prove(code);
        return petitions
                .find(code.locator())
                .orElseThrow(() -> new FaultyForm(Problem.of("code", "petitions.receipt.wrong")));
    }

    /** The same, held until the transaction ends. */
    Petition taken(ReceiptCode code) {
        prove(code);
        return petitions.take(code.locator());
    }

    /**
     * Answers the open question, with files or without; an answer that is empty or too long, and files that cannot be taken, are
     * refused with their problems.
     */
    public void answer(ReceiptCode code, String words, Bundle enclosed) {
        prove(code);
        var answer = Written.lines(words);
        var problems = new ArrayList<Problem>();
        Written.require("answer", answer, MOST_ANSWER, problems);
        enclosed.rejected()
                .forEach(reason -> problems.add(
                        Problem.of("files", reason.textKey(), reason.words().toArray())));
        FaultyForm.refuse(problems);
        var petition = petitions.take(code.locator());
        var question = files.questions(petition).stream()
                .filter(asked -> !asked.isAnswered())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("petitions.question.answered"));
        question.answer(answer, clock.instant());
        files.enclose(petition, enclosed, question);
        petition.hearFromCitizen();
        facts.fire(new CitizenReplied(petition.uid(), answer, enclosed.seals()));
    }

    /** Rates the reply, once: with one to five stars, the reasons for them, and whether the matter is really solved. */
    public void rate(ReceiptCode code, RatingForm form) {
        prove(code);
        FaultyForm.refuse(form.problems(LocalDate.now(clock)));
        var petition = petitions.take(code.locator());
        if (files.isRated(petition)) {
            throw petition.forbidden(Act.RATE);
        }
        petition.respond(Act.RATE);
        var rating = new Rating(petition, form, clock.instant());
        files.add(rating);
        facts.fire(PetitionRated.of(petition, rating));
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
