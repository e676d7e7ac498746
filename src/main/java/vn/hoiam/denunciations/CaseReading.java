package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoiam.deadlines.Bases;
import vn.hoiam.law.CaseClock;
import vn.hoiam.law.Matter;
import vn.hoiam.law.StepClock;

/** Tells from the steps of a case what was done and by when the law wants what comes next. */
@ApplicationScoped
public class CaseReading {

    @Inject
    Clock clock;

    @Inject
    Bases bases;

    @Inject
    Secrets secrets;

    CaseClock clock(Denunciation denunciation, List<Step> steps, Complexity complexity) {
        var options = complexity == null ? Set.<String>of() : Set.of(complexity.option());
        return new CaseClock(
                bases.current(),
                new Matter(denunciation.kind().code(), null, options),
                steps.stream().flatMap(step -> step.event().stream()).toList(),
                LocalDate.now(clock));
    }

    List<StepClock> clocks(Denunciation denunciation, List<Step> steps) {
        return clock(denunciation, steps, denunciation.complexity()).steps();
    }

    /** What has to be done first of what is still to be done; null when nothing has. */
    StepClock next(Denunciation denunciation, List<Step> steps) {
        return clocks(denunciation, steps).stream()
                .filter(step -> step.isOpen() && step.due() != null)
                .min(Comparator.comparing(StepClock::due))
                .orElse(null);
    }

    List<StepLine> lines(Denunciation denunciation, List<Step> steps) {
        return steps.stream()
                .map(step -> StepLine.of(
                        step,
                        secrets.open(denunciation, place(step), step.sealed()).orElse(new Sheet(Map.of()))))
                .toList();
    }

    static String place(Step step) {
        return "step." + step.seq();
    }
}
