package vn.hoiam.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void begins_with_the_mark_of_utf_8_and_ends_its_lines_as_spreadsheets_do() {
        var bytes = Csv.of(List.of("Đơn vị", "Số đơn"), List.of(List.of("Phố Hiến, \"phường\"", 12L)));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text(bytes)).isEqualTo("Đơn vị,Số đơn\r\n\"Phố Hiến, \"\"phường\"\"\",12\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx"})
    void is_taken_for_no_formula(String cell) throws IOException {
        assertThat(read(Csv.of(List.of("a"), List.of(List.of(cell)))).get(1)).containsExactly("'" + cell);
    }

    @Test
    void keeps_a_negative_number_a_number() throws IOException {
        assertThat(read(Csv.of(List.of("a"), List.of(List.of(-1)))).get(1)).containsExactly("-1");
    }

    @Property
    void is_read_back_as_it_was_written(@ForAll String one, @ForAll String other) throws IOException {
        var cells = read(Csv.of(List.of("a", "b"), List.of(List.of("x" + one, "x" + other))))
                .get(1);

        assertThat(cells).containsExactly("x" + one, "x" + other);
    }

    private static List<List<String>> read(byte[] csv) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text(csv)))) {
            return parser.stream().map(row -> List.of(row.values())).toList();
        }
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).substring(1);
    }
}
