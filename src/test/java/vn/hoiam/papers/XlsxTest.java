package vn.hoiam.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @Test
    void keeps_text_that_looks_like_a_formula_as_text_and_numbers_as_numbers() throws IOException {
        var row = rows(new Table(
                        "Số liệu",
                        List.of("Đơn vị", "Số đơn", "Tỷ lệ"),
                        List.of(List.of(FORMULA, 12L, new BigDecimal("83.3")))))
                .get(1);

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getText()).isEqualTo(FORMULA);
        assertThat(row.getCell(0).getFormula()).isNull();
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("12");
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("83.3");
    }

    @Test
    void leaves_a_cell_empty_of_which_nothing_can_be_said() throws IOException {
        var row = rows(new Table(
                        "Số liệu", List.of("Đơn vị", "Tỷ lệ", "n"), List.of(List.of("Phường Phố Hiến", "", 9L))))
                .get(1);

        assertThat(row.getOptionalCell(1).filter(cell -> cell.getType() != CellType.EMPTY))
                .isEmpty();
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("9");
    }

    private static List<Row> rows(Table table) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Xlsx.of(List.of(table))))) {
            return book.getFirstSheet().read();
        }
    }
}
