package vn.hoiam.plans;

import vn.hoiam.texts.Named;

/** How time stands with a task, as far as dates alone can tell. */
public enum TaskTime implements Named {
    /** The period of the plan is over. Whether the task was done is not recorded here, so nobody is called late. */
    ENDED,
    /** The day has passed while the plan still runs. */
    PASSED,
    AHEAD,
    /** The plan names no day and no quarter. */
    UNDATED;

    @Override
    public String textKey() {
        return "plans.time." + name();
    }
}
