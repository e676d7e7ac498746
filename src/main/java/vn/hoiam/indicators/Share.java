package vn.hoiam.indicators;

import java.math.BigDecimal;

/**
 * How many of how many were done in time, in per cent, with the interval in which the share lies at 90 % confidence. Of
 * fewer than ten nothing is said: share and interval are null.
 */
public record Share(long kept, long outOf, BigDecimal percent, BigDecimal low, BigDecimal high) {

    public static final int FEWEST = 10;

    static final Share OF_NOTHING = new Share(0, 0, null, null, null);

    /** Whether there are enough to speak of a share at all. */
    public boolean isTold() {
        return percent != null;
    }
}
