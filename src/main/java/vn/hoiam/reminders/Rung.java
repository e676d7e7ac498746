package vn.hoiam.reminders;

import vn.hoiam.texts.Named;

/** How far somebody is reminded of a date, from its coming near to what is told the superior; the later, the higher. */
public enum Rung implements Named {
    NEAR,
    DUE,
    OVERDUE,
    /** The superior body is told. */
    SUPERIOR,
    /** Nothing was done for long, whatever the date. */
    IDLE;

    @Override
    public String textKey() {
        return "reminders.rung." + name();
    }
}
