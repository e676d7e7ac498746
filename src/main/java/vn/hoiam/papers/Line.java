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
record Line(
        int block,
        Style style,
        List<Run> runs,
        double indent,
        double width,
        double gap,
        Ending ending,
        boolean isTied) {

    /** Why a line ends. */
    enum Ending {
        /** It is full. */
        FULL,
        /** Whoever wrote it wanted a new one. */
        BROKEN,
        /** There is no more of its block. */
        LAST
    }

    Line {
        runs = List.copyOf(runs);
    }

    double height() {
        return style.lineHeight();
    }

    /** How much wider each space between its words becomes, so that it fills its measure. */
    double stretch() {
        var spaces = runs.stream()
                .flatMapToInt(run -> run.text().chars())
                .filter(letter -> letter == ' ')
                .count();
        return style.isJustified() && ending == Ending.FULL && spaces > 0
                ? (style.measure() - indent - width) / spaces
                : 0;
    }

    Line tied() {
        return new Line(block, style, runs, indent, width, gap, ending, true);
    }
}
