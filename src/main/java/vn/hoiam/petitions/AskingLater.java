package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;

/**
 * The counter that asks senders some weeks after an answer whether the matter is still solved, each once, and takes what they say.
 * Whoever left no mail address cannot be told that they are asked, and is not.
 */
@ApplicationScoped
@Transactional
public class AskingLater {

    @Inject
    Clock clock;

    @Inject
    FollowUp followUp;

    @Inject
    Outcomes outcomes;

    @Inject
    NewWords words;

    @Inject
    Event<Fact> facts;

    /** Asks about one petition; false when none is left that nobody else is working on. */
    public boolean askNext() {
        var today = LocalDate.now(clock);
        var next = AskingTerms.at(today)
                .flatMap(term -> outcomes.takeNext(
                        morning(today.minusDays(term.untilDays())), morning(today.minusDays(term.afterDays() - 1L))));
        next.ifPresent(this::ask);
        return next.isPresent();
    }

    private void ask(Petition petition) {
        if (outcomes.add(petition, clock.instant())) {
            facts.fire(new OutcomeAsked(petition.uid()));
        }
    }

    /** Takes the answer of whoever shows the receipt, once. That it did not help lies before the desk, as a message does. */
    public void tell(ReceiptCode code, String solved, String remark) {
        var petition = followUp.taken(code);
        var said = Written.lines(remark);
        var problems = new ArrayList<Problem>();
        if (Solved.find(solved).isEmpty()) {
            problems.add(Problem.of("still", "petitions.solved.required"));
        }
        Written.limit("stillWords", said, FollowUp.MOST_COMMENT, problems);
        FaultyForm.refuse(problems);
        var outcome = outcomes.find(petition).orElseThrow(() -> new Refusal("petitions.outcome.unasked"));
        var now = Solved.find(solved).orElseThrow();
        outcome.tell(now, said, clock.instant());
        if (now != Solved.YES) {
            words.add(petition, clock.instant());
        }
        facts.fire(new OutcomeTold(petition.uid(), now, said == null ? "" : said));
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(Now.VIETNAM).toInstant();
    }
}
