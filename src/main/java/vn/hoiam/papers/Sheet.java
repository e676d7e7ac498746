package vn.hoiam.papers;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page of A4 with the lines on it. */
record Sheet(List<Placed> lines) {

    static final PDRectangle SIZE = PDRectangle.A4;
    static final double MARGIN = millimetres(20);
    static final double LEFT = millimetres(30);
    static final double RIGHT = SIZE.getWidth() - MARGIN;
    static final double TOP = SIZE.getHeight() - MARGIN;
    /** Where text ends; below it is the foot. */
    static final double BOTTOM = millimetres(36);

    static final double FOOT = millimetres(14);
    static final double WIDTH = RIGHT - LEFT;
    /** How wide the left of two columns is. */
    static final double LEFT_COLUMN = millimetres(64);

    /** How much of a line's height its letters rise above the line they stand on. */
    private static final double RISE = 0.95;

    Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * Lays lines on as many pages as they need, without tearing apart those that are tied.
     *
     * @param bottom how far up from the lower edge of a page the text ends
     */
    static List<Sheet> of(List<Line> lines, double bottom) {
        var room = TOP - bottom;
        var sheets = new ArrayList<Sheet>();
        var sheet = new ArrayList<Placed>();
        var depth = new Depth();
        for (int first = 0, end; first < lines.size(); first = end) {
            end = endOfTied(lines, first);
            if (!sheet.isEmpty() && ends(lines.subList(first, end), depth) > room) {
                depth = turn(sheet, sheets);
            }
            for (var line : lines.subList(first, end)) {
                if (!sheet.isEmpty() && ends(List.of(line), depth) > room) {
                    depth = turn(sheet, sheets);
                }
                sheet.add(new Placed(line, TOP - depth.pass(line) - line.style().size() * RISE));
            }
        }
        turn(sheet, sheets);
        return sheets;
    }

    private static Depth turn(List<Placed> sheet, List<Sheet> sheets) {
        sheets.add(new Sheet(sheet));
        sheet.clear();
        return new Depth();
    }

    private static int endOfTied(List<Line> lines, int first) {
        var end = first + 1;
        while (end < lines.size() && lines.get(end).isTied()) {
            end++;
        }
        return end;
    }

    private static double ends(List<Line> lines, Depth from) {
        var ahead = from.copy();
        lines.forEach(ahead::pass);
        return ahead.end();
    }

    private static double millimetres(int many) {
        return many * 72 / 25.4;
    }

    /**
     * A line on its page.
     *
     * @param y the height at which its letters stand
     */
    record Placed(Line line, double y) {

        double x() {
            var width = line.width();
            return switch (line.style().side()) {
                case LEFT -> LEFT + line.indent();
                case CENTRE -> LEFT + (WIDTH - width) / 2;
                case RIGHT -> RIGHT - width;
                case RIGHT_HALF -> LEFT + WIDTH / 2 + (WIDTH / 2 - width) / 2;
                case LEFT_COLUMN -> LEFT + (LEFT_COLUMN - width) / 2;
                case LEFT_EDGE -> LEFT;
                case RIGHT_COLUMN -> LEFT + LEFT_COLUMN + (WIDTH - LEFT_COLUMN - width) / 2;
            };
        }
    }
}
