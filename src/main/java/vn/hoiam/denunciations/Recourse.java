package vn.hoiam.denunciations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoiam.law.CaseClock;
import vn.hoiam.law.StepState;

/**
 * How a denouncer may turn to the superior of whoever decides: because the time to resolve it is over without a conclusion, or
 * because it was resolved wrongly. Each once, until the superior has dealt with it.
 *
 * @param act as what they may denounce again now; null when they may not
 * @param waits whether the superior is dealing with it
 * @param isOutside whether they might, but the superior is not in the portal
 */
public record Recourse(DenunciationAct act, boolean waits, boolean isOutside) {

    private static final String RESOLUTION = "resolution";

    /** What follows when a case was denounced again as late: each can be done only after the one before it. */
    private static final Set<DenunciationAct> OF_DELAY =
            EnumSet.of(DenunciationAct.REPEAT_OVERDUE, DenunciationAct.DEMAND_REPORT, DenunciationAct.REPORT);

    /** {@code hasSuperior}: whether there is one in the portal. */
    static Recourse of(Denunciation denunciation, List<Step> steps, CaseClock clock, boolean hasSuperior) {
        var isLateOpen = last(steps) != null && last(steps) != DenunciationAct.REPORT;
        var act = denunciation.step(DenunciationAct.REPEAT).isPresent()
                ? DenunciationAct.REPEAT
                : isLate(denunciation, clock) && !isLateOpen ? DenunciationAct.REPEAT_OVERDUE : null;
        var isOutside = act != null && !hasSuperior;
        return new Recourse(
                isOutside ? null : act,
                isLateOpen && denunciation.step(DenunciationAct.DEMAND_REPORT).isPresent()
                        || denunciation.state() == DenunciationState.REPEATED,
                isOutside);
    }

    /** Whether an act has its turn after what was done, as far as that matters to it. */
    static boolean allows(DenunciationAct act, List<Step> steps) {
        return switch (act) {
            case DEMAND_REPORT -> last(steps) == DenunciationAct.REPEAT_OVERDUE;
            case REPORT -> last(steps) == DenunciationAct.DEMAND_REPORT;
            default -> true;
        };
    }

    static Set<DenunciationAct> possible(Set<DenunciationAct> acts, List<Step> steps) {
        return acts.stream()
                .filter(act -> !act.isOfPublication() && allows(act, steps))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DenunciationAct.class)));
    }

    /** The steps by which it is resolved now: what was done before it was taken up anew belongs to the first time. */
    static List<Step> sinceTakenUp(List<Step> steps) {
        var from = 0;
        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place).act() == DenunciationAct.TAKE_UP_AGAIN) {
                from = place;
            }
        }
        return steps.subList(from, steps.size());
    }

    /**
     * The day before which an act cannot have been done: that of the step before it. That it was denounced again meanwhile hinders
     * nobody from writing down what was done earlier.
     */
    static LocalDate since(DenunciationAct act, List<Step> steps) {
        return steps.stream()
                .filter(step -> act.answersRepeat() || !step.act().isByDenouncer())
                .reduce((earlier, later) -> later)
                .map(Step::day)
                .orElseThrow();
    }

    private static boolean isLate(Denunciation denunciation, CaseClock clock) {
        return denunciation.step(DenunciationAct.REPEAT_OVERDUE).isPresent()
                && clock.step(RESOLUTION)
                        .filter(step -> step.state() == StepState.OVERDUE)
                        .isPresent();
    }

    private static DenunciationAct last(List<Step> steps) {
        return sinceTakenUp(steps).stream()
                .map(Step::act)
                .filter(OF_DELAY::contains)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
