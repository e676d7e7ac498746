package vn.hoiam.calendar;

import vn.hoiam.texts.Named;

/** Why a day departs from the plain week. */
public enum DayKind implements Named {
    STATUTORY,
    IN_LIEU,
    TET,
    SWAP_OFF,
    SWAP_WORK;

    @Override
    public String textKey() {
        return "calendar.kind." + name();
    }
}
