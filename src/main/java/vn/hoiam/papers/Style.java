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
    FOOT(Side.LEFT, 9, 0, 0),

    // What an office issues, by Decree 30/2020/NĐ-CP, Annex I: its head and its end stand in two columns.
    ISSUER(Side.LEFT_COLUMN, 13, 0, 0),
    STATE(Side.RIGHT_COLUMN, 12, 0, 0),
    STATE_MOTTO(Side.RIGHT_COLUMN, 13, 0, 0),
    SYMBOL(Side.LEFT_COLUMN, 13, 12, 0),
    CONCERNING(Side.LEFT_COLUMN, 12, 4, 0),
    ISSUED(Side.RIGHT_COLUMN, 13, 12, 0),
    KIND(Side.CENTRE, 14, 20, 0),
    ABSTRACT(Side.CENTRE, 14, 0, 0),
    BY(Side.CENTRE, 14, 12, 0),
    TO(Side.CENTRE, 14, 18, 0),
    BODY(Side.LEFT, 14, 6, 28),
    BODY_LEFT(Side.LEFT, 14, 6, 0),
    BODY_CENTRE(Side.CENTRE, 14, 6, 0),
    BODY_RIGHT(Side.RIGHT, 14, 6, 0),
    RECIPIENTS(Side.LEFT_EDGE, 12, 14, 0),
    RECIPIENT(Side.LEFT_EDGE, 11, 0, 0),
    AUTHORITY(Side.RIGHT_COLUMN, 14, 14, 0);

    /** To which side a line leans. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT,
        RIGHT_HALF,
        /** In the middle of the left column. */
        LEFT_COLUMN,
        /** At the left edge of the left column. */
        LEFT_EDGE,
        /** In the middle of the right column, beside what stands in the left one. */
        RIGHT_COLUMN;

        boolean isLeftColumn() {
            return this == LEFT_COLUMN || this == LEFT_EDGE;
        }

        boolean isColumn() {
            return isLeftColumn() || this == RIGHT_COLUMN;
        }

        boolean isIn(boolean isLeft) {
            return isLeft ? isLeftColumn() : this == RIGHT_COLUMN;
        }
    }

    private static final double LEADING = 1.3;
    private static final double PART = 0.4;

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
        return (this == PARAGRAPH || this == BODY) && !first ? 0 : indent;
    }

    /** How long a line of it may be. */
    double measure() {
        return switch (side) {
            case RIGHT_HALF -> Sheet.WIDTH / 2;
            case LEFT_COLUMN, LEFT_EDGE -> Sheet.LEFT_COLUMN;
            case RIGHT_COLUMN -> Sheet.WIDTH - Sheet.LEFT_COLUMN;
            default -> Sheet.WIDTH;
        };
    }

    /** Whether its lines fill the page from edge to edge, but for the last of a paragraph. */
    boolean isJustified() {
        return this == BODY;
    }

    /** How much of its last line is underlined by a rule of its own; none for most. */
    double rule() {
        return switch (this) {
            case MOTTO, STATE_MOTTO -> 1;
            case ISSUER, ABSTRACT -> PART;
            default -> 0;
        };
    }

    /** Whether its lines stay on one page, and with the line above them. */
    boolean isWhole() {
        return this == SIGNATURE || side.isColumn();
    }

    /** Whether the next block may not begin on another page. */
    boolean keepsNext() {
        return this == HEADING;
    }
}
