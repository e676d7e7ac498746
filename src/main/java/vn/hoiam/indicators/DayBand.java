package vn.hoiam.indicators;

/**
 * How many petitions were answered after so many calendar days.
 *
 * @param last the last day of the band; null when it has no end
 */
public record DayBand(int first, Integer last, long onTime, long late) {

    public long total() {
        return onTime + late;
    }

    /** The sentence that names the band. */
    public String textKey() {
        return last == null ? "indicators.band.more" : "indicators.band";
    }
}
