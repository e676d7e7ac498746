package vn.hoiam.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The only sheet of a plain workbook, line by line. */
final class WorkbookSheet implements AutoCloseable {

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;
    private final int columns;

    /** Opens it to read so many columns. */
    WorkbookSheet(byte[] plain, int columns) throws IOException {
        this.columns = columns;
        workbook = new ReadableWorkbook(new ByteArrayInputStream(plain), new ReadingOptions(true, true));
        rows = workbook.getFirstSheet().openStream();
    }

    Iterator<SheetLine> lines() {
        return rows.map(this::line).iterator();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }

    private SheetLine line(Row row) {
        var cells = new ArrayList<String>();
        var calculated = new HashSet<Integer>();
        for (int column = 0; column < columns; column++) {
            var cell = row.getOptionalCell(column);
            cells.add(cell.map(CellText::of).orElse(""));
            if (cell.filter(filled -> filled.getFormula() != null).isPresent()) {
                calculated.add(column);
            }
        }
        return new SheetLine(row.getRowNum(), cells, calculated);
    }
}
