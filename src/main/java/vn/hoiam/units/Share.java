package vn.hoiam.units;

/** How much of a unit went over to its successor. */
public enum Share {
    WHOLE,
    PART
}
