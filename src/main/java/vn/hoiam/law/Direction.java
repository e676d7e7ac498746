package vn.hoiam.law;

/** Whether a period runs on from its event, or back from it: a notice at least five days before a session. */
public enum Direction {
    AFTER,
    BEFORE
}
