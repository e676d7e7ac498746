package vn.hoiam.papers;

import java.util.List;
import java.util.Set;

/**
 * One line of a sheet as it was found, before anyone knows what its cells are for.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param calculated which of its cells, counted from 0, came out of a formula
 */
record SheetLine(long number, List<String> cells, Set<Integer> calculated) {

    SheetLine {
        cells = List.copyOf(cells);
        calculated = Set.copyOf(calculated);
    }

    boolean isEmpty() {
        return calculated.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** How wide it is without the empty cells at its end. */
    int width() {
        var width = cells.size();
        while (width > 0 && isEmpty(width - 1)) {
            width--;
        }
        return width;
    }

    boolean isEmpty(int cell) {
        return cells.get(cell).isBlank() && !calculated.contains(cell);
    }

    int characters() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
