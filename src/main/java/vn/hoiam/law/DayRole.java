package vn.hoiam.law;

import vn.hoiam.texts.Named;

/** What a day is for a period that runs over it. */
public enum DayRole implements Named {
    /** The event happened on it: not counted. */
    START,
    COUNTED,
    /** A day off, which a period in working days passes over. */
    OFF,
    /** The clock stood still. */
    PAUSED,
    /** After the last day, passed over on the way to a working day. */
    ROLLED;

    @Override
    public String textKey() {
        return "law.day." + name();
    }
}
