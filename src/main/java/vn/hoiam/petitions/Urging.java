package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.journal.Fact;

/**
 * The counter where an officer says how urgent a case is. Where the province has a target for that level, the case is to be
 * answered earlier; a lower level gives no later date back.
 */
@ApplicationScoped
@Transactional
public class Urging {

    static final int MOST = 500;

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseDates dates;

    @Inject
    Event<Fact> facts;

    /** The levels there are today, and what each would do to the date of this case. */
    public List<UrgencyChoice> choices(Petition petition) {
        mustWork(petition);
        var all = UrgencyLevels.on(today()).stream()
                .map(level -> new Urgency(level, clock.instant(), ""))
                .toList();
        return dates.hastes(petition, all).stream()
                .map(haste -> new UrgencyChoice(haste.urgency().level(), haste.dueOn()))
                .toList();
    }

    /**
     * Says that a case is of another level, and why.
     *
     * @throws FaultyForm when no other level is named, or no reason
     */
    public void set(PetitionNumber number, int version, String code, String words) {
        var petition = petitions.take(number);
        var warrant = mustWork(petition);
        petition.mustBeAt(version);
        if (!petition.status().isOpen()) {
            throw new Refusal("petitions.urgency.closed");
        }
        var reason = Written.lines(words);
        var problems = new ArrayList<Problem>();
        var level = UrgencyLevels.find(code, today());
        if (level.isEmpty()) {
            problems.add(Problem.of("level", "petitions.urgency.required"));
        } else if (level.get().code().equals(petition.urgency().level().code())) {
            problems.add(Problem.of("level", "petitions.urgency.same"));
        }
        Written.require("reason", reason, MOST, problems);
        FaultyForm.refuse(problems);
        var urgency = new Urgency(level.orElseThrow(), clock.instant(), reason);
        petition.press(urgency);
        dates.haste(petition, urgency).take(facts, false, String.valueOf(me.accountId()));
        warrant.tell(facts);
    }

    private Warrant mustWork(Petition petition) {
        return Warrant.get(me, petition, clock, DutyKind.INTAKE, DutyKind.HANDLER, DutyKind.LEADER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
