package vn.hoiam.plans;

import java.math.BigDecimal;
import vn.hoiam.papi.Scale;

/**
 * What was published: points and, where known, the rank among the provinces, of a dimension or of all ({@link
 * PapiResult#TOTAL}), with where it can be read.
 */
public record PapiScore(int year, String dimension, BigDecimal score, Integer rank, String source) {

    /** As it was published: no noughts that only the table added. */
    public PapiScore {
        score = score.stripTrailingZeros();
        score = score.scale() < 0 ? score.setScale(0) : score;
    }

    public boolean isTotal() {
        return PapiResult.TOTAL.equals(dimension);
    }

    /** How many provinces were ranked. */
    public int provinces() {
        return Scale.ofDimension(year).provinces();
    }

    /** The rank as it enters a sentence. */
    String rankWord() {
        return rank == null ? "–" : rank.toString();
    }
}
