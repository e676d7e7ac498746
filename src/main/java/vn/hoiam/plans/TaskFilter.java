package vn.hoiam.plans;

/**
 * Which tasks of a plan are asked for; null asks for all.
 *
 * @param dimension the number of a whole dimension, or {@link #GENERAL}
 * @param lead the code of the leading body
 * @param quarter 1 to 4, or {@link #UNDATED}
 */
public record TaskFilter(String dimension, String lead, Integer quarter) {

    /** What serves all dimensions. */
    public static final String GENERAL = "0";

    /** What has no date. */
    public static final int UNDATED = 0;

    public static final TaskFilter ALL = new TaskFilter(null, null, null);

    public boolean admits(PlanTask task) {
        var whole = task.dimension() == null ? GENERAL : task.dimension().whole();
        var its = task.quarter() == null ? UNDATED : task.quarter();
        return (dimension == null || dimension.equals(whole))
                && (lead == null || lead.equals(task.lead().code()))
                && (quarter == null || quarter == its);
    }
}
