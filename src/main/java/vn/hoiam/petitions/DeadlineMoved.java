package vn.hoiam.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;

/** A date that was promised moved, because the working calendar changed on a day before it; counted anew by that version. */
public record DeadlineMoved(
        UUID subject,
        DueDate which,
        LocalDate from,
        LocalDate to,
        LocalDate because,
        String calendarVersion,
        String actor)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(
                FactWords.named(which),
                FactWords.day(from),
                FactWords.day(to),
                FactWords.day(because),
                calendarVersion);
    }
}
