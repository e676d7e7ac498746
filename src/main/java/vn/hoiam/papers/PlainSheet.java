package vn.hoiam.papers;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.hoiam.Refusal;

/**
 * The copy of a sheet that was handed in: its rows and cells with something in them, each where it says it is, and nothing
 * where no spreadsheet has a place.
 */
final class PlainSheet {

    private static final int LAST_ROW = 1_048_576;
    private static final int LETTERS = 26;
    private static final int MOST_CELLS = 2_000_000;

    /** Each cell is looked for in all of them. */
    private static final int MOST_RANGES = 200;

    private static final Pattern ROW = Pattern.compile("\\d{1,7}");
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final Writer sheet;
    private final int strings;
    private final int mostColumns;
    private int row;
    private int column;
    private boolean isRowOpen;
    private int cells;
    private int ranges;

    PlainSheet(Writer sheet, int strings, int mostColumns) {
        this.sheet = sheet;
        this.strings = strings;
        this.mostColumns = mostColumns;
    }

    void copy(MarkupWalk walk) throws IOException, XMLStreamException {
        sheet.write("<worksheet><sheetData>");
        while (walk.next() && !walk.closes("sheetData")) {
            if (walk.opens("row")) {
                begin(walk);
            } else if (walk.opens("c")) {
                copyCell(walk);
            } else if (walk.closes("row")) {
                end();
            }
        }
        sheet.write("</sheetData></worksheet>");
    }

    /** Some programs leave out where a row or cell is: then it follows the last. */
    private void begin(MarkupWalk walk) throws IOException, XMLStreamException {
        end();
        var number = walk.attribute("r").orElse(String.valueOf(row + 1));
        if (!ROW.matcher(number).matches() || Integer.parseInt(number) <= row || Integer.parseInt(number) > LAST_ROW) {
            throw new XMLStreamException("no such row");
        }
        row = Integer.parseInt(number);
        column = 0;
    }

    private void end() throws IOException {
        if (isRowOpen) {
            sheet.write("</row>");
        }
        isRowOpen = false;
    }

    private void copyCell(MarkupWalk walk) throws IOException, XMLStreamException {
        var place = walk.attribute("r");
        column = place.isPresent() ? column(place.get()) : column + 1;
        var cell = PlainCell.read(walk);
        if (cell.isEmpty()) {
            return;
        }
        var address = Headings.letters(column - 1) + row;
        if (column > mostColumns) {
            throw new Refusal("papers.table.wide", mostColumns, address);
        }
        ranges += cell.range().isPresent() ? 1 : 0;
        if (++cells > MOST_CELLS || ranges > MOST_RANGES) {
            throw new Refusal("papers.table.large");
        }
        if (!isRowOpen) {
            sheet.write("<row r=\"" + row + "\">");
            isRowOpen = true;
        }
        cell.write(address, strings, sheet);
    }

    private int column(String place) throws XMLStreamException {
        var cell = CELL.matcher(place);
        if (!cell.matches() || Integer.parseInt(cell.group(2)) != row) {
            throw new XMLStreamException("no such cell");
        }
        return cell.group(1).chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1);
    }
}
