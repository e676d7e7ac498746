package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoiam.FaultyEntry;
import vn.hoiam.Refusal;
import vn.hoiam.calendar.Now;
import vn.hoiam.journal.Fact;
import vn.hoiam.petitions.ReceiptCode;

/** The counter where a denouncer turns to the superior of whoever decides, with the receipt as only proof of who they are. */
@ApplicationScoped
@Transactional
public class DenouncingAgain {

    @Inject
    Clock clock;

    @Inject
    DenunciationFollowUp followUp;

    @Inject
    Denunciations denunciations;

    @Inject
    CaseReading reading;

    @Inject
    Repeats repeats;

    @Inject
    Event<Fact> facts;

    public void repeat(ReceiptCode code, RepeatForm form) {
        var one = denunciations.take(followUp.find(code).uid());
        var steps = denunciations.steps(one);
        var act = reading.recourse(one, steps).act();
        if (!form.isFor(act)) {
            throw new Refusal("denunciations.again.over");
        }
        var way = one.step(act).orElseThrow();
        FaultyEntry.refuse(form.problems(way));
        one.repeat(act);
        one.touch();
        var step = new Step(one, steps.get(steps.size() - 1).seq() + 1, act, way.event(), LocalDate.now(clock), null);
        denunciations.add(step);
        repeats.add(one, step.seq(), form.words());
        facts.fire(new DenunciationActed(
                one.uid(), act, step.day().atStartOfDay(Now.VIETNAM).toInstant(), null));
    }
}
