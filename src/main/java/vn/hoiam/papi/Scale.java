package vn.hoiam.papi;

import java.math.BigDecimal;

/**
 * What a published result can be at all: from one to ten points for a dimension, the sum of all for the total; a rank among
 * the provinces of that year.
 */
public record Scale(int lowest, int highest, int provinces) {

    /** The first year with results of all provinces. */
    public static final int FIRST_YEAR = 2011;

    private static final int POINTS = 10;
    private static final int YEAR_OF_THE_MERGER = 2025;
    private static final int PROVINCES_BEFORE = 63;
    private static final int PROVINCES_SINCE = 34;

    public static Scale ofDimension(int year) {
        return ofTotal(year, 1);
    }

    /** Of the sum of so many dimensions. */
    public static Scale ofTotal(int year, int dimensions) {
        return new Scale(
                dimensions, dimensions * POINTS, year < YEAR_OF_THE_MERGER ? PROVINCES_BEFORE : PROVINCES_SINCE);
    }

    public boolean admits(BigDecimal score) {
        return score.compareTo(BigDecimal.valueOf(lowest)) >= 0 && score.compareTo(BigDecimal.valueOf(highest)) <= 0;
    }

    public boolean admitsRank(int rank) {
        return rank >= 1 && rank <= provinces;
    }
}
