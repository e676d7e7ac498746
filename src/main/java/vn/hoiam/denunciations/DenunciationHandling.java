package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.FaultyEntry;
import vn.hoiam.NotFound;
import vn.hoiam.Refusal;
import vn.hoiam.WrongField;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;
import vn.hoiam.law.StepClock;
import vn.hoiam.law.Wanted;

/** The desk of the unit that decides, where denunciations are worked on. */
@ApplicationScoped
@Transactional
public class DenunciationHandling {

    private static final String RESOLUTION = "resolution";

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    Denunciations denunciations;

    @Inject
    Secrets secrets;

    @Inject
    CaseReading reading;

    @Inject
    Appointments appointments;

    @Inject
    Event<Fact> facts;

    /** Does one act to the case as it was seen at that version. */
    public void act(UUID uid, DenunciationAct act, ActForm form) {
        var one = denunciations.take(uid);
        var content = secrets.content(one);
        if (!sight.isAtWork(one, content)) {
            throw new NotFound("denunciations.unknown");
        }
        one.mustBeAt(form.getVersion());
        var steps = denunciations.steps(one);
        var way = one.step(act)
                .filter(step -> sight.mayTake(step, one) && !act.isOfPublication() && Recourse.allows(act, steps))
                .orElseThrow(() -> new Refusal("denunciations.act.forbidden", act, one.state()));
        var grounds = reading.groundsToday(one, act);
        FaultyEntry.refuse(form.problems(act, way, grounds, Recourse.since(act, steps), LocalDate.now(clock)));
        change(one, act, form, steps, content);
        var step = new Step(one, last(steps).seq() + 1, act, way.event(), form.day(), sight.accountId());
        if (way.wants(Wanted.GROUND)) {
            step.ground(form.getGround());
        }
        step.seal(secrets.seal(one, CaseReading.place(step), form.sheet()));
        denunciations.add(step);
        facts.fire(new DenunciationActed(
                uid, act, form.day().atStartOfDay(Now.VIETNAM).toInstant(), sight.actor()));
    }

    private void change(Denunciation one, DenunciationAct act, ActForm form, List<Step> steps, Content content) {
        switch (act) {
            case FORWARD -> one.forward(appointments.receiver(form.getReceiver(), content));
            case ASSIGN -> one.assign(appointments.verifier(form.getVerifier(), content));
            case EXTEND -> extend(one, form, steps);
            case TAKE_UP_AGAIN -> one.takeUpAgain(appointments.superior());
            default -> one.follow(act);
        }
        one.touch();
    }

    /** In writing, before the time is over, and as often as the law lets it be for a case as complex as this. */
    private void extend(Denunciation one, ActForm form, List<Step> steps) {
        var until = resolution(one, steps, one.complexity()).due();
        var found = form.complexity();
        var most = resolution(one, steps, found).rule().extensions();
        var before = Recourse.sinceTakenUp(steps).stream()
                .filter(step -> step.act() == DenunciationAct.EXTEND)
                .count();
        if (LocalDate.now(clock).isAfter(until)) {
            throw wrong("day", "denunciations.extend.late", until);
        }
        if (before >= most) {
            throw wrong("complexity", "denunciations.extend.often", before, most);
        }
        one.extend(found);
    }

    private StepClock resolution(Denunciation one, List<Step> steps, Complexity complexity) {
        return reading.clock(one, steps, complexity)
                .step(RESOLUTION)
                .orElseThrow(() -> wrong("day", "denunciations.extend.early"));
    }

    private static FaultyEntry wrong(String field, String textKey, Object... words) {
        return new FaultyEntry(List.of(WrongField.of(field, textKey, words)));
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }
}
