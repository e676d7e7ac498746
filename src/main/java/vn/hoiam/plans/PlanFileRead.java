package vn.hoiam.plans;

import java.util.UUID;

/** What stands in the signed copy of a plan was read, so that the plan is found by it. */
public record PlanFileRead(UUID subject) implements PlanFact {}
