package vn.hoiam.search;

/**
 * Which part of the results is wanted.
 *
 * @param first from 0
 */
public record Section(Order order, int first, int most) {

    /** Nobody reads further; who wants to, narrows. */
    public static final int LAST = 2_000;

    public Section {
        first = Math.max(0, Math.min(first, LAST - most));
    }

    int until() {
        return first + most;
    }
}
