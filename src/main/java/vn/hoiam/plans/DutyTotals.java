package vn.hoiam.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How many units owe a plan after one above them, and how it stands with each. */
public record DutyTotals(Map<DutyState, Integer> counts) {

    public DutyTotals {
        counts = Map.copyOf(counts);
    }

    public static DutyTotals of(Collection<PlanDuty> duties, LocalDate today) {
        var counts = new EnumMap<DutyState, Integer>(DutyState.class);
        duties.forEach(duty -> counts.merge(duty.state(today), 1, Integer::sum));
        return new DutyTotals(counts);
    }

    public int of(DutyState state) {
        return counts.getOrDefault(state, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that still have to be met. */
    public int open() {
        return Stream.of(DutyState.OWING, DutyState.OVERDUE).mapToInt(this::of).sum();
    }
}
