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
import vn.hoiam.law.Ground;
import vn.hoiam.law.Matter;
import vn.hoiam.law.StepClock;
import vn.hoiam.units.UnitLevel;
import vn.hoiam.units.Units;

/** Tells from the steps of a case what was done and by when the law wants what comes next. */
@ApplicationScoped
public class CaseReading {

    @Inject
    Clock clock;

    @Inject
    Bases bases;

    @Inject
    Secrets secrets;

    @Inject
    Repeats repeats;

    @Inject
    Units units;

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

    /** Whether the denouncer may turn to the superior now, and as what. */
    Recourse recourse(Denunciation denunciation, List<Step> steps) {
        return Recourse.of(
                denunciation,
                steps,
                clock(denunciation, steps, denunciation.complexity()),
                units.seat(denunciation.unit()).level() == UnitLevel.COMMUNE);
    }

    /** What was written when it was denounced again; for the paper without any name but that of the denounced. */
    List<Repeat> repeats(Denunciation denunciation, List<Step> steps, boolean isPaper) {
        return denunciation.isRepeated() ? repeats.list(denunciation, steps, isPaper) : List.of();
    }

    List<StepLine> lines(Denunciation denunciation, List<Step> steps) {
        return steps.stream().map(step -> line(denunciation, step)).toList();
    }

    private StepLine line(Denunciation denunciation, Step step) {
        var sheet = secrets.open(denunciation, place(step), step.sealed()).orElse(new Sheet(Map.of()));
        var ground = grounds(denunciation, step.act(), step.day()).stream()
                .filter(known -> known.code().equals(step.ground()))
                .map(Ground::name)
                .findFirst()
                .orElse(null);
        return new StepLine(step.act(), step.day(), ground, sheet.get("document"), sheet.get("words"));
    }

    /** The grounds on which the law lets an act be done to a case on a day. */
    List<Ground> grounds(Denunciation denunciation, DenunciationAct act, LocalDate day) {
        var kind = denunciation.kind();
        return kind.procedure()
                .event(act.name())
                .map(event -> bases.current().book().grounds(event, kind.code(), day))
                .orElse(List.of());
    }

    List<Ground> groundsToday(Denunciation denunciation, DenunciationAct act) {
        return grounds(denunciation, act, LocalDate.now(clock));
    }

    static String place(Step step) {
        return "step." + step.seq();
    }
}
