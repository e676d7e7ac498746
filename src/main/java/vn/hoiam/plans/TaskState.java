package vn.hoiam.plans;

import vn.hoiam.texts.Named;

/** How far a task has come, as whoever works on it says. */
public enum TaskState implements Named {
    STARTED,
    DONE,
    /** Also said of what was called done before and is not. */
    NOT_DONE;

    @Override
    public String textKey() {
        return "plans.told." + name();
    }
}
