package vn.hoiam.petitions;

/** Kept in time, kept late, still running, about to end, or missed and not kept yet. */
public enum DeadlineState {
    ON_TIME,
    LATE,
    OPEN,
    DUE_SOON,
    OVERDUE
}
