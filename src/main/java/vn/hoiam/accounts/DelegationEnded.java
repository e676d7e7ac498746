package vn.hoiam.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoiam.journal.Fact;
import vn.hoiam.units.FactWords;
import vn.hoiam.units.Unit;

/**
 * A delegation ended before its last day; stands in the record of both.
 *
 * @param day the first on which nobody acts for the leader by it
 */
public record DelegationEnded(UUID subject, String leader, String delegate, Unit unit, LocalDate day, String actor)
        implements Fact {

    @Override
    public List<String> words() {
        return List.of(leader, delegate, FactWords.unit(unit), FactWords.day(day));
    }
}
