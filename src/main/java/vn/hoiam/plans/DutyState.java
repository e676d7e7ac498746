package vn.hoiam.plans;

import vn.hoiam.texts.Named;

/** How it stands with a plan that a unit owes. The day on which its own plan was signed decides. */
public enum DutyState implements Named {
    MET_IN_TIME,
    MET_LATE,
    OWING,
    OVERDUE,
    /** The unit is no more, and had not met it. */
    UNIT_ENDED;

    @Override
    public String textKey() {
        return "plans.duty.state." + name();
    }
}
