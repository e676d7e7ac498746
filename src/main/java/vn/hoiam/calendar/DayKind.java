package vn.hoiam.calendar;

import java.time.LocalDate;
import vn.hoiam.texts.Named;

/** Why a day departs from the plain week. */
public enum DayKind implements Named {
    STATUTORY,
    IN_LIEU,
    TET,
    SWAP_OFF,
    SWAP_WORK,
    /** Like any other day of its week after all. */
    PLAIN;

    /** Whether the administration works on a day of this kind. */
    public boolean works(LocalDate day) {
        return switch (this) {
            case STATUTORY, IN_LIEU, TET, SWAP_OFF -> false;
            case SWAP_WORK -> true;
            case PLAIN -> WorkingCalendar.worksByWeek(day);
        };
    }

    @Override
    public String textKey() {
        return "calendar.kind." + name();
    }
}
