package vn.hoiam.calendar;

import vn.hoiam.texts.Named;

/** How sure a calendar day is: read in a decision, computed from the law, only proposed, or expected from experience. */
public enum DayCertainty implements Named {
    SOURCE,
    COMPUTED,
    PROPOSAL,
    MEMORY;

    /** Nobody has decided yet: the day is used, and every date that rests on it says so. */
    public boolean isProvisional() {
        return this != SOURCE;
    }

    @Override
    public String textKey() {
        return "calendar.certainty." + name();
    }
}
