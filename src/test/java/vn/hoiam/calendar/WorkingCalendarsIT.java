package vn.hoiam.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.store.Database;

class WorkingCalendarsIT {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void read_from_the_database_what_stands_in_the_file() {
        var calendars = CalendarSamples.calendars(database.em(), Clock.systemUTC());

        assertThat(calendars.current().version())
                .isEqualTo(CalendarSamples.officialCalendar().version());
        assertThat(calendars.current()).isSameAs(calendars.current());
    }
}
