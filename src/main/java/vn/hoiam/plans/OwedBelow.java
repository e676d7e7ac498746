package vn.hoiam.plans;

import java.time.LocalDate;

/**
 * How it stands with the units that owe a plan after one above them, some of which have not met that yet.
 *
 * @param parent the plan above
 */
public record OwedBelow(PlanDocument parent, LocalDate dueOn, DutyTotals totals) {}
