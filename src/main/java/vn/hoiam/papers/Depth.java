package vn.hoiam.papers;

/** How far down a sheet its lines reach. What stands in the right column begins beside the left one, not below it. */
final class Depth {

    private Style.Side side;
    private double depth;
    private double top;
    private double other;

    Depth() {}

    private Depth(Depth origin) {
        this.side = origin.side;
        this.depth = origin.depth;
        this.top = origin.top;
        this.other = origin.other;
    }

    /** The same place, to look ahead from. */
    Depth copy() {
        return new Depth(this);
    }

    /** Goes down past a line; how deep its upper edge lies. */
    double pass(Line line) {
        var next = line.style().side();
        if (next.isLeftColumn() && (side == null || !side.isLeftColumn()) || !next.isColumn()) {
            depth = end();
            other = 0;
            top = depth;
        } else if (next == Style.Side.RIGHT_COLUMN && side != null && side.isLeftColumn()) {
            other = depth;
            depth = top;
        }
        depth += side == null ? 0 : line.gap();
        side = next;
        var at = depth;
        depth += line.height();
        return at;
    }

    double end() {
        return Math.max(depth, other);
    }
}
