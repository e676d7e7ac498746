package vn.hoiam.search;

/**
 * The database an index follows, at one moment.
 *
 * @param database which one it is: its cluster, the line of its history since it was last restored, and its own name there
 * @param xmin every transaction before this one has ended, so nothing more can come of them
 */
record Ground(String database, long xmin) {

    /** Where an index goes on that is built from the rows as they are now: whatever was not over may not have been read. */
    Place place() {
        return Place.in(database, xmin, 0);
    }
}
