package vn.hoiam.papers;

import java.util.ArrayList;
import java.util.List;

/** Turns the blocks of a paper into lines, and ties those together that should not be parted by the end of a page. */
final class Typesetting {

    private Typesetting() {}

    static List<Line> lines(Paper paper, Typefaces faces) {
        var lines = new ArrayList<Line>();
        var keepsNext = false;
        for (int number = 0; number < paper.blocks().size(); number++) {
            var block = paper.blocks().get(number);
            var wrapped = Wrapping.of(block, number, faces, block.style().measure());
            for (int row = 0; row < wrapped.size(); row++) {
                var line = wrapped.get(row);
                var stays = block.style().isWhole() || (row == 0 ? keepsNext : isWidowOrOrphan(row, wrapped.size()));
                lines.add(stays ? line.tied() : line);
            }
            keepsNext = block.style().keepsNext();
        }
        return lines;
    }

    /** No page ends with the first line of a paragraph, and none begins with the last. */
    private static boolean isWidowOrOrphan(int row, int rows) {
        return row == 1 || row == rows - 1;
    }
}
