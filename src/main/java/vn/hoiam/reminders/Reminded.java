package vn.hoiam.reminders;

/** Who is reminded: whoever works on a case, who leads the unit, and the body above it. */
public enum Reminded {
    OFFICER,
    LEADER,
    SUPERIOR
}
