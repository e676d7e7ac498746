package vn.hoiam.papers;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page of A4 with the lines on it. */
record Sheet(List<Placed> lines) {

    static final PDRectangle SIZE = PDRectangle.A4;
    static final double LEFT = millimetres(30);
    static final double RIGHT = SIZE.getWidth() - millimetres(20);
    static final double TOP = SIZE.getHeight() - millimetres(20);
    /** Where text ends; below it is the foot. */
    static final double BOTTOM = millimetres(36);

    static final double FOOT = millimetres(14);
    static final double WIDTH = RIGHT - LEFT;

    /** How much of a line's height its letters rise above the line they stand on. */
    private static final double RISE = 0.95;

    Sheet {
        lines = List.copyOf(lines);
    }

    /** Lays lines on as many pages as they need, without tearing apart those that are tied. */
    static List<Sheet> of(List<Line> lines) {
        var sheets = new ArrayList<Sheet>();
        var sheet = new ArrayList<Placed>();
        var free = TOP - BOTTOM;
        for (int first = 0, end; first < lines.size(); first = end) {
            end = endOfTied(lines, first);
            if (!sheet.isEmpty() && height(lines.subList(first, end)) > free) {
                free = turn(sheet, sheets);
            }
            for (var line : lines.subList(first, end)) {
                if (!sheet.isEmpty() && line.gap() + line.height() > free) {
                    free = turn(sheet, sheets);
                }
                free -= sheet.isEmpty() ? 0 : line.gap();
                sheet.add(new Placed(line, BOTTOM + free - line.style().size() * RISE));
                free -= line.height();
            }
        }
        turn(sheet, sheets);
        return sheets;
    }

    private static double turn(List<Placed> sheet, List<Sheet> sheets) {
        sheets.add(new Sheet(sheet));
        sheet.clear();
        return TOP - BOTTOM;
    }

    private static int endOfTied(List<Line> lines, int first) {
        var end = first + 1;
        while (end < lines.size() && lines.get(end).isTied()) {
            end++;
        }
        return end;
    }

    private static double height(List<Line> lines) {
        return lines.stream().mapToDouble(line -> line.gap() + line.height()).sum();
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
            return switch (line.style().side()) {
                case LEFT -> LEFT + line.indent();
                case CENTRE -> LEFT + (WIDTH - line.width()) / 2;
                case RIGHT -> RIGHT - line.width();
                case RIGHT_HALF -> LEFT + WIDTH / 2 + (WIDTH / 2 - line.width()) / 2;
            };
        }
    }
}
