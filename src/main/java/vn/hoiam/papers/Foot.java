package vn.hoiam.papers;

/**
 * What stands at the foot of every page, beside the page's number.
 *
 * @param code what the square in the corner says to a telephone or scanner; empty for none
 */
public record Foot(String text, String code) {

    /** Nothing below the text: the number stands above it from the second page on, as Decree 30/2020/NĐ-CP has it. */
    public static final Foot NUMBER_ABOVE = new Foot("", "");

    boolean isAbove() {
        return text.isEmpty() && code.isEmpty();
    }

    /** How far up from the lower edge of the sheet the text ends. */
    double room() {
        return isAbove() ? Sheet.MARGIN : Sheet.BOTTOM;
    }
}
