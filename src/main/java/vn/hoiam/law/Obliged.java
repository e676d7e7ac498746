package vn.hoiam.law;

/** Who has to keep a period. */
public enum Obliged {
    RECEIVING_UNIT,
    COMPETENT_PERSON,
    SUPERIOR,
    COMMUNE,
    CITIZEN
}
