package vn.hoiam.papers;

import java.util.List;

/**
 * One line as it was wrapped.
 *
 * @param block which block of its paper it is of
 * @param indent how far in it begins
 * @param width of its words
 * @param gap space above it, unless it begins a page
 * @param isTied whether it stays with the line above
 */
record Line(int block, Style style, List<Run> runs, double indent, double width, double gap, boolean isTied) {

    Line {
        runs = List.copyOf(runs);
    }

    double height() {
        return style.lineHeight();
    }

    Line tied() {
        return new Line(block, style, runs, indent, width, gap, true);
    }
}
