package vn.hoiam.papers;

/**
 * What stands at the foot of every page, beside the page's number.
 *
 * @param code what the square in the corner says to a telephone or scanner; empty for none
 */
public record Foot(String text, String code) {}
