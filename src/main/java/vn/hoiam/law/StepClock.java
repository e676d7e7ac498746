package vn.hoiam.law;

import java.time.LocalDate;

/**
 * One step of a case on a day: since when it runs, when it is due, how it stands.
 *
 * @param begun the event it runs from
 * @param done what kept it, or what ended the case; null while neither happened
 * @param reckoning how its due date is counted; while it is paused, as if the pause had not begun
 * @param days working days left until it is due (negative when that is past), until the day it was done once it was; while
 *     it is paused, what remains of the period, in the unit of its rule
 */
public record StepClock(CaseEvent begun, CaseEvent done, Reckoning reckoning, StepState state, int days) {

    public Rule rule() {
        return reckoning.rule();
    }

    public String step() {
        return rule().step();
    }

    /** Whether it still has to be done. */
    public boolean isOpen() {
        return state == StepState.RUNNING || state == StepState.PAUSED || state == StepState.OVERDUE;
    }

    /** By when it must be done; null while its clock stands still, since nobody knows how long. */
    public LocalDate due() {
        return state == StepState.PAUSED ? null : reckoning.due();
    }
}
