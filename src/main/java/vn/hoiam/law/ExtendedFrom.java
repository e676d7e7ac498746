package vn.hoiam.law;

/** Where an extension is counted from. */
public enum ExtendedFrom {
    /** The last day of the period before, wherever it falls. */
    END,
    /** The day the period before was due, after rolling over days off. */
    DUE_DAY
}
