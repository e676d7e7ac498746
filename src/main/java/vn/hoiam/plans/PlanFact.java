package vn.hoiam.plans;

import vn.hoiam.journal.Fact;

/** Something that happened to a plan. */
public interface PlanFact extends Fact {}
