package vn.hoiam.petitions;

/** Kept in time, kept late, still running, about to end, missed and not kept yet; not begun or standing still; or ended with the case. */
public enum DeadlineState {
    ON_TIME,
    LATE,
    OPEN,
    DUE_SOON,
    OVERDUE,
    NOT_RUNNING,
    LAPSED
}
