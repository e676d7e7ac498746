package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;

/**
 * The counter where an office that is late says sorry to the sender and names another day: the portal’s own rule, as one-stop desks
 * have it for their files. The date that was missed stays missed.
 */
@ApplicationScoped
@Transactional
public class Apologising {

    public static final int MOST = 2_000;
    /** So far ahead a day may be named: whoever needs longer says so again. */
    static final int MOST_DAYS = 45;

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    Apologies apologies;

    @Inject
    Event<Fact> facts;

    /** Refuses, as if there were no such case, unless I work on it. */
    public void mustWork(Petition petition) {
        warrant(petition);
    }

    /** Whether a date has passed that is still to be kept. */
    public boolean isLate(Petition petition) {
        return petition.nextDueOn() != null && petition.nextDueOn().isBefore(today());
    }

    /**
     * The last one; empty when the record tells of none.
     *
     * @param told the lines of its record
     */
    public Optional<Apology> last(Petition petition, List<TimelineLine> told) {
        return told.stream().anyMatch(line -> line.textKey().equals(ApologyMade.KEY))
                ? apologies.last(petition)
                : Optional.empty();
    }

    /** Says sorry; {@code day} as browsers send it. A day named before has to pass first. */
    public void apologise(PetitionNumber number, int version, String typed, String day) {
        var petition = petitions.take(number);
        var warrant = warrant(petition);
        petition.mustBeAt(version);
        if (!isLate(petition)) {
            throw new Refusal("petitions.apology.not-late");
        }
        apologies.last(petition).filter(before -> before.holds(today())).ifPresent(before -> {
            throw new Refusal("petitions.apology.holds", before.newDay());
        });
        var words = Written.lines(typed);
        var newDay = Written.day(day);
        check(words, newDay);
        petition.touch();
        apologies.add(new Apology(petition, words, newDay.orElseThrow(), me.accountId(), clock.instant()));
        facts.fire(new ApologyMade(
                petition.uid(),
                petition.unit(),
                petition.nextDueOn(),
                newDay.orElseThrow(),
                words,
                String.valueOf(me.accountId())));
        warrant.tell(facts);
    }

    private void check(String words, Optional<LocalDate> newDay) {
        var problems = new ArrayList<Problem>();
        Written.require("words", words, MOST, problems);
        if (newDay.isEmpty()) {
            problems.add(Problem.of("newDay", "petitions.field.required"));
        } else if (!newDay.get().isAfter(today()) || newDay.get().isAfter(today().plusDays(MOST_DAYS))) {
            problems.add(Problem.of("newDay", "petitions.apology.day", MOST_DAYS));
        }
        FaultyForm.refuse(problems);
    }

    private Warrant warrant(Petition petition) {
        return Warrant.get(me, petition, clock, DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
