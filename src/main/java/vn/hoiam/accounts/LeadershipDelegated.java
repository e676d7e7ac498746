package vn.hoiam.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/**
 * A leader named who acts in their place; stands in the record of both.
 *
 * @param until the last day
 */
public record LeadershipDelegated(
        UUID subject,
        String leader,
        String delegate,
        Capacity capacity,
        Unit unit,
        LocalDate from,
        LocalDate until,
        String actor)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(
                leader,
                delegate,
                FactWords.named(capacity),
                FactWords.unit(unit),
                FactWords.day(from),
                FactWords.day(until));
    }
}
