package vn.hoiam.search;

/** What results are counted by, in the order in which a document tells it. */
public enum Facet {
    MATTER,
    /** The unit of today that answers for the one it lies with. */
    UNIT,
    SECTOR,
    KIND,
    STATE,
    /** In which it was handed in. */
    YEAR,
    /** Answered late, or overdue today. */
    LATE;

    static final String BETWEEN = "|";
}
