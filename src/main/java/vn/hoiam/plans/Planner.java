package vn.hoiam.plans;

/** An official at work on plans: the account, and the name it bears today. */
record Planner(long account, String name) {}
