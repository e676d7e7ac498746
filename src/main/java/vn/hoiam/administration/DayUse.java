package vn.hoiam.administration;

import vn.hoiam.texts.Named;

/** What the administration does on a day. */
public enum DayUse implements Named {
    WORKED,
    OFF;

    public static DayUse of(boolean works) {
        return works ? WORKED : OFF;
    }

    @Override
    public String textKey() {
        return "administration.day-use." + name();
    }
}
