package vn.hoiam.law;

/** The event from whose day a period runs. That day itself is not counted. */
public enum CountsFrom {
    RECEIPT,
    ACCEPTANCE,
    DECISION,
    DECISION_KNOWN,
    DECISION_RECEIVED,
    REQUEST,
    POSTING
}
