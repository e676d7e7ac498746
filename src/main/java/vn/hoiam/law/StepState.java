package vn.hoiam.law;

import vn.hoiam.texts.Named;

/** How a step stands on a day. */
public enum StepState implements Named {
    RUNNING,
    PAUSED,
    MET_ON_TIME,
    MET_LATE,
    OVERDUE,
    /** The case ended before the step was done, and nobody owes it any more. */
    LAPSED;

    @Override
    public String textKey() {
        return "law.state." + name();
    }
}
