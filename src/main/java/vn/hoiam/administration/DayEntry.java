package vn.hoiam.administration;

import java.io.Serializable;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.calendar.CalendarDay;

/** Days of the calendar as an administrator typed them. */
public interface DayEntry extends Serializable {

    /** The field that faults of the days as a whole stand beside. */
    String field();

    /**
     * The days.
     *
     * @throws FaultyEntry when something typed is no day
     */
    List<CalendarDay> days();
}
