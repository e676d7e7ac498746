package vn.hoiam.papers;

/** Where a block stands on its paper and how large its letters are, as official papers have it. */
public enum Style {
    NATION(Side.CENTRE, 13, 0, 0),
    MOTTO(Side.CENTRE, 13, 1, 0),
    PLACE_AND_DAY(Side.RIGHT, 13, 14, 0),
    TITLE(Side.CENTRE, 16, 20, 0),
    ADDRESSEE(Side.CENTRE, 13, 10, 0),
    HEADING(Side.LEFT, 13, 12, 0),
    PARAGRAPH(Side.LEFT, 13, 5, 28),
    LABELLED(Side.LEFT, 13, 4, 0),
    ITEM(Side.LEFT, 13, 3, 14),
    SIGNATURE(Side.RIGHT_HALF, 13, 18, 0),
    FOOT(Side.LEFT, 9, 0, 0);

    /** To which side a line leans. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT,
        RIGHT_HALF
    }

    private static final double LEADING = 1.3;

    private final Side side;
    private final int size;
    private final int gap;
    private final int indent;

    Style(Side side, int size, int gap, int indent) {
        this.side = side;
        this.size = size;
        this.gap = gap;
        this.indent = indent;
    }

    Side side() {
        return side;
    }

    /** Height of its letters, in points as everything here. */
    int size() {
        return size;
    }

    double lineHeight() {
        return size * LEADING;
    }

    /** Space above its first line, unless that begins a page. */
    int gap() {
        return gap;
    }

    /** How far in a line begins: the first of a paragraph, all of an item in a list. */
    int indent(boolean first) {
        return this == PARAGRAPH && !first ? 0 : indent;
    }

    /** Whether its lines stay on one page, and with the line above them. */
    boolean isWhole() {
        return this == SIGNATURE;
    }

    /** Whether the next block may not begin on another page. */
    boolean keepsNext() {
        return this == HEADING;
    }
}
