package vn.hoiam.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.Refusal;

/** A table of hamlets comes from a spreadsheet, by hand or as a file. */
class PastedTableTest {

    private static final List<String> COLUMNS = List.of("name", "former_name");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void is_read_with_whatever_separates_its_cells(String separator) {
        var table = read("name" + separator + "former_name\r\nThôn Đông" + separator + "Xóm 3\r\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cell("name")).isEqualTo("Thôn Đông");
        assertThat(table.rows().get(0).cell("former_name")).isEqualTo("Xóm 3");
        assertThat(table.rows().get(0).line()).isEqualTo(2);
    }

    @Test
    void is_read_without_the_mark_of_a_spreadsheet() {
        assertThat(read("\n \uFEFFname,former_name\nThôn Đông,").rows()).hasSize(1);
    }

    @Test
    void keeps_commas_within_cells_where_semicolons_separate() {
        assertThat(read("name;former_name\nThôn Đông, Thôn Đoài;").rows().get(0).cell("name"))
                .isEqualTo("Thôn Đông, Thôn Đoài");
    }

    @Test
    void tells_a_row_that_lacks_a_cell_or_has_one_too_many() {
        assertThat(read("name,former_name\nThôn Đông\nA,B\nA,B,C").rows())
                .extracting(PastedRow::isWhole)
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | papers.table.empty",
                "'name,former_name' | papers.table.empty",
                "'former_name,name\nA,B' | papers.table.headings",
                "'name,former_name\n\"A,B' | papers.table.broken",
                "'name,former_name\nA,B\nA,B\nA,B\nA,B' | papers.table.many",
                "'name,former_name\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,B' | papers.table.long"
            })
    void is_refused_with_a_reason(String pasted, String reason) {
        assertThatThrownBy(() -> read(pasted.replace("\\n", "\n")))
                .isInstanceOf(Refusal.class)
                .hasMessage(reason);
    }

    /** What was written for a spreadsheet comes back as it was. */
    @Property(tries = 200)
    void reads_what_the_export_writes(
            @ForAll @Size(min = 1, max = 3) List<@NotEmpty @CharRange(from = ' ', to = '~') String> names) {
        var written = Csv.of(
                COLUMNS, names.stream().map(name -> List.<Object>of(name, "-")).toList());

        var read = PastedTable.readExactly(
                new String(written, java.nio.charset.StandardCharsets.UTF_8), COLUMNS, 10_000, 10);

        assertThat(read.rows()).extracting(row -> row.cell("name")).isEqualTo(names);
        assertThat(read.rows()).extracting(row -> row.cell("former_name")).containsOnly("-");
    }

    @Test
    void may_have_its_columns_in_any_order_and_lack_one_that_nobody_has_to_fill_in() {
        var columns = List.of(
                new Column("name", List.of("Tên thôn, tổ dân phố"), true),
                new Column("former_name", List.of("Tên cũ"), true),
                new Column("valid_until", List.of("Đến ngày"), false));

        var row = PastedTable.read("\n\nTÊN CŨ\tTen thon, to dan pho*\nXóm 3\tThôn Đông\n", columns, 60, 3)
                .rows()
                .get(0);

        assertThat(row.cell("name")).isEqualTo("Thôn Đông");
        assertThat(row.cell("former_name")).isEqualTo("Xóm 3");
        assertThat(row.cell("valid_until")).isEmpty();
        assertThat(row.line()).isEqualTo(2);
        assertThatThrownBy(() -> PastedTable.read("name\tformer_name\n" + "A".repeat(60), columns, 60, 3))
                .hasMessage("papers.table.long");
    }

    @Test
    void counts_lines_as_the_spreadsheet_does_where_some_are_empty() {
        assertThat(read("name,former_name\n\nA,B\n\n\"C\nD\",E\n").rows())
                .extracting(PastedRow::line)
                .containsExactly(3L, 5L);
    }

    private static PastedTable read(String text) {
        return PastedTable.readExactly(text, COLUMNS, 60, 3);
    }
}
