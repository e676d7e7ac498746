package vn.hoiam.search;

/**
 * Whether an index has everything.
 *
 * @param percent of what there is, while it is being built; 100 once it follows
 */
public record Standing(int percent) {

    static final Standing ABSENT = new Standing(0);
    static final Standing WHOLE = new Standing(100);

    /** While it is not, things may be missing among the results, and pages say so. */
    public boolean isWhole() {
        return percent == WHOLE.percent;
    }
}
