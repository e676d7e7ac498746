package vn.hoiam.calendar;

import vn.hoiam.texts.Named;

/** How the law counts a period: every day, or only the days the administration works. */
public enum TermUnit implements Named {
    DAYS,
    WORKING_DAYS;

    @Override
    public String textKey() {
        return "calendar.unit." + name();
    }
}
