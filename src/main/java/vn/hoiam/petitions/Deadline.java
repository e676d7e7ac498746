package vn.hoiam.petitions;

import java.time.LocalDate;
import vn.hoiam.law.StepClock;
import vn.hoiam.law.StepState;

/**
 * How a due date stands.
 *
 * @param days working days: left while it runs (0 on the day itself), too early or too late when it was kept or missed;
 *     never negative
 */
public record Deadline(LocalDate dueOn, DeadlineState state, int days) {

    static final int SOON = 2;

    /** None runs: not begun, or its clock stands still; or the case ended without it. */
    static Deadline none(LocalDate dueOn, boolean isOver) {
        return new Deadline(dueOn, isOver ? DeadlineState.LAPSED : DeadlineState.NOT_RUNNING, 0);
    }

    /** On {@code day}, which is the day it was kept or today; a day off after the due day is late by no working day. */
    static Deadline of(LocalDate dueOn, boolean kept, LocalDate day, int workingDaysLeft) {
        var isPast = day.isAfter(dueOn);
        if (kept) {
            return new Deadline(dueOn, isPast ? DeadlineState.LATE : DeadlineState.ON_TIME, Math.abs(workingDaysLeft));
        }
        if (isPast) {
            return new Deadline(dueOn, DeadlineState.OVERDUE, -workingDaysLeft);
        }
        return new Deadline(
                dueOn, workingDaysLeft <= SOON ? DeadlineState.DUE_SOON : DeadlineState.OPEN, workingDaysLeft);
    }

    /** That of a step which is not done yet. */
    static Deadline of(StepClock step) {
        var due = step.due();
        return due == null
                ? none(null, false)
                : of(due, false, step.state() == StepState.OVERDUE ? due.plusDays(1) : due, step.days());
    }

    /** The words beside the icon, filled with days and date. */
    public String textKey() {
        return "petitions.deadline." + state + (days == 0 && isDated() ? ".today" : "");
    }

    /** Whether it is still to be kept. */
    public boolean isRunning() {
        return state == DeadlineState.OPEN || state == DeadlineState.DUE_SOON || state == DeadlineState.OVERDUE;
    }

    private boolean isDated() {
        return state != DeadlineState.NOT_RUNNING && state != DeadlineState.LAPSED;
    }
}
