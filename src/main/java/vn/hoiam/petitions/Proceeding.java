package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.accounts.CurrentUser;
import vn.hoiam.accounts.DutyKind;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.Ground;

/**
 * The desk for the steps of a procedure that rest on a ground, a document, a day or a paper: accepting and refusing, guiding
 * elsewhere, extending, suspending and resuming, taking in what was signed. The procedure of the kind says who may do what
 * when, and what is wanted for it.
 */
@ApplicationScoped
@Transactional
public class Proceeding {

    @Inject
    Clock clock;

    @Inject
    CurrentUser me;

    @Inject
    Petitions petitions;

    @Inject
    CaseFiles files;

    @Inject
    PromiseCounting counting;

    @Inject
    CaseDates dates;

    @Inject
    Event<Fact> facts;

    /**
     * Takes a step.
     *
     * @throws FaultyForm when something that is wanted for it is missing or wrong
     */
    public void take(PetitionNumber number, int version, Act act, ActForm form) {
        if (!act.isOfStepPage()) {
            throw new NotFound("petitions.number.unknown");
        }
        var petition = petitions.take(number);
        var warrant = warrant(petition, act);
        petition.mustBeAt(version);
        var step = act.step(petition).orElseThrow(() -> petition.forbidden(act));
        var grounded = new Grounding(petition, act, step, counting.basis(), today()).of(form);
        mustBeInTime(petition, act);
        record(petition, act, grounded, options(petition, act, form), String.valueOf(me.accountId()));
        warrant.tell(facts);
    }

    /** The grounds the law lists for an act on a petition today. */
    public List<Ground> grounds(Petition petition, Act act) {
        return Grounding.grounds(petition, act, counting.basis(), today());
    }

    /** The citizen takes the petition back; whoever calls has asked for the receipt. */
    void withdraw(Petition petition, String words) {
        record(petition, Act.WITHDRAW, Grounded.on(words), petition.options(), null);
    }

    private void record(Petition petition, Act act, Grounded grounded, Set<String> options, String actor) {
        var now = clock.instant();
        petition.step(act, now);
        files.enclose(petition, grounded.scan());
        files.add(new CaseAct(petition, act, grounded, actor == null ? null : me.accountId(), now));
        facts.fire(new StepTaken(
                petition.uid(),
                act,
                petition.unit(),
                grounded.ground(),
                grounded.document() == null ? null : grounded.document().number(),
                grounded.document() == null
                        ? grounded.day()
                        : grounded.document().day(),
                arrived(act, grounded, now),
                sealed(grounded),
                actor));
        if (act.dates()) {
            dates.follow(petition, act, options, actor);
        }
    }

    /** What arrived on paper counts from the day it arrived; what the office does, from the moment it is entered. */
    private static Instant arrived(Act act, Grounded grounded, Instant now) {
        return act == Act.TAKE_SIGNED || act == Act.TAKE_WITHDRAWAL
                ? grounded.day().atStartOfDay(Now.VIETNAM).toInstant()
                : now;
    }

    /** For whoever may not do it in any state, the petition does not exist. */
    private Warrant warrant(Petition petition, Act act) {
        var mayOnce = petition.kind().procedure().steps().stream()
                .filter(step -> step.act().equals(act.name()))
                .map(Act::duties)
                .flatMap(Set::stream)
                .toArray(DutyKind[]::new);
        return Warrant.get(me, petition, clock, mayOnce);
    }

    /** An extension is said before the day it extends, and not more often than the law lets it be. */
    private void mustBeInTime(Petition petition, Act act) {
        if (act != Act.EXTEND) {
            return;
        }
        var due = petition.promise().replyDueOn();
        if (due == null || today().isAfter(due)) {
            throw new Refusal("petitions.act.extend.late");
        }
        var isComplaint = petition.kind().isComplaint();
        var step = petition.promise().step(DueDate.REPLY);
        var most = counting.basis().book().extensions(petition.kind().code(), step);
        var isOver =
                isComplaint ? petition.options().contains(Options.COMPLEX) : files.count(petition, Act.EXTEND) >= most;
        if (isOver) {
            throw new Refusal("petitions.act.extend.often");
        }
    }

    /** A complaint takes longer where it is complex or the place is remote: Law on Complaints 02/2011, Art. 28, 37. */
    private static Set<String> options(Petition petition, Act act, ActForm form) {
        var options = new TreeSet<>(petition.options());
        if (petition.kind().isComplaint() && (act == Act.EXTEND || act == Act.ACCEPT && form.isComplex())) {
            options.add(Options.COMPLEX);
        }
        if (petition.kind().isComplaint() && act == Act.ACCEPT && form.isRemote()) {
            options.add(Options.REMOTE);
        }
        return options;
    }

    private static Map<String, String> sealed(Grounded grounded) {
        var sealed = new TreeMap<String, String>();
        if (grounded.words() != null) {
            sealed.put("words", grounded.words());
        }
        var position = 1;
        for (var seal : grounded.scan().seals()) {
            sealed.put("file." + position++, seal);
        }
        return sealed;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
