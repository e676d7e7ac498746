package vn.hoiam.law;

import vn.hoiam.calendar.Term;

/**
 * How long a step may take and how its days are counted.
 *
 * @param rolls whether a last day that is a day off passes to a working day
 * @param isMinimum whether it is the least time that must be given, never shortened
 * @param extension null where there is none
 */
public record Period(Term term, Direction direction, boolean rolls, boolean isMinimum, Extension extension) {

    /** The same counted alike, of another length; it cannot be extended. */
    Period of(Term length) {
        return new Period(length, direction, rolls, isMinimum, null);
    }
}
