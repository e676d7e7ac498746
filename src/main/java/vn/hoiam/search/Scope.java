package vn.hoiam.search;

import java.util.Locale;

/**
 * Who an index is for. There are two, in two folders: what everybody may read, and what officials read at the desk. Words, counts
 * and suggestions of the one cannot come out of the other, whatever a query asks.
 */
enum Scope {
    PUBLIC,
    DESK;

    /** The name of its folder. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
