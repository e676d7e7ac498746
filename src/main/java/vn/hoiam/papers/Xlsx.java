package vn.hoiam.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as the sheets of one workbook: numbers are numbers, and text is text whatever it begins with, never a formula. */
public final class Xlsx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "HoiAm";
    private static final String VERSION = "1.0";
    private static final int NARROW = 14;
    private static final int WIDE = 36;

    /** What a spreadsheet reads as a letter that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Xlsx() {}

    public static byte[] of(List<Table> sheets) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, APPLICATION, VERSION)) {
            for (var sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(0, column, table.headings().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, column == 1 ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            write(table.rows().get(row), row + 1, sheet);
        }
    }

    private static void write(List<Object> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!cell.toString().isEmpty()) {
                sheet.value(row, column, ESCAPED.matcher(cell.toString()).replaceAll("_x005F_"));
            }
        }
    }
}
