package vn.hoiam.law;

/** What goes with an act on a case, because a law or the reader needs it. */
public enum Wanted {
    /** One of the grounds the rule book lists for the act. */
    GROUND,
    /** Number and day of the document by which it is done. */
    DOCUMENT,
    /** Words to the citizen. */
    WORDS,
    /** A day: that of the arrival, or of what is announced. */
    DAY,
    /** A picture or PDF of the paper it rests on. */
    SCAN
}
