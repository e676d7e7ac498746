package vn.hoiam.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.papers.WorkbookSamples.aWorkbook;
import static vn.hoiam.papers.WorkbookSamples.anArchive;
import static vn.hoiam.papers.WorkbookSamples.relations;
import static vn.hoiam.papers.WorkbookSamples.row;
import static vn.hoiam.papers.WorkbookSamples.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.Refusal;
import vn.hoiam.texts.Texts;

/** A planner brings the tasks of a work plan in the spreadsheet in which they were collected. */
class SpreadsheetFileTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("task", List.of("Nhiệm vụ", "Task"), true),
            new Column("lead", List.of("Đơn vị chủ trì", "Lead unit"), true),
            new Column("due_on", List.of("Thời hạn", "Due on"), false));

    private static final int MOST_ROWS = 3;

    @Test
    void has_its_columns_in_any_order_under_any_of_their_names() {
        var row = only(aWorkbook(
                row("ĐƠN VỊ  chủ trì", "Due On", "nhiem vu") + row("Sở Nội vụ", "2026-06-30", "Công khai ngân sách")));

        assertThat(row.cell("task")).isEqualTo("Công khai ngân sách");
        assertThat(row.cell("lead")).isEqualTo("Sở Nội vụ");
        assertThat(row.cell("due_on")).isEqualTo("2026-06-30");
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.isWhole()).isTrue();
    }

    @Test
    void may_lack_a_column_that_nobody_has_to_fill_in() {
        assertThat(only(aWorkbook(row("task", "lead") + row("A", "B"))).cell("due_on"))
                .isEmpty();
    }

    @Test
    void has_rows_numbered_as_the_spreadsheet_shows_them() {
        var table = read(aWorkbook("<row r='3'><c r='B3' t='str'><v>task</v></c><c r='C3' t='str'><v>lead</v></c></row>"
                        + "<row r='4'/><row r='5'><c r='B5' s='1'/></row>"
                        + "<row r='7'><c r='B7' t='str'><v>A</v></c></row>"
                        + "<row r='9'><c r='C9' t='str'><v>B</v></c></row>")
                .build());

        assertThat(table.rows()).extracting(PastedRow::line).containsExactly(7L, 9L);
        assertThat(table.rows()).extracting(row -> row.cell("task")).containsExactly("A", "");
        assertThat(table.rows()).allMatch(PastedRow::isWhole);
    }

    @Test
    void is_read_from_the_first_sheet_that_can_be_seen() {
        var file = aWorkbook(row("Danh mục"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'><sheets>"
                                + "<sheet name='1' sheetId='1' state='hidden' r:id='rId1'/>"
                                + "<sheet name='2' sheetId='2' r:id='rId2'/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml", "/xl/worksheets/sheet2.xml"))
                .with("xl\\worksheets\\Sheet2.xml", sheet(row("task", "lead") + row("A", "B")));

        assertThat(only(file).cell("task")).isEqualTo("A");
    }

    @Test
    void writes_days_numbers_and_truths_in_one_way() {
        var table = read(written(sheet -> {
            headings(sheet);
            sheet.value(1, 0, LocalDate.parse("2026-06-30"));
            sheet.style(1, 0).format("[$-42A]dd/mm/yyyy;@").set();
            sheet.value(1, 1, LocalDateTime.parse("2026-06-30T15:20:00"));
            sheet.style(1, 1).format("dd/mm/yyyy h:mm").set();
            sheet.value(1, 2, true);
            sheet.value(2, 0, 12);
            sheet.style(2, 0).format("#,##0 &quot;đồng mỗi ngày&quot;").set();
            sheet.value(2, 1, new BigDecimal("83.299999999999997"));
            sheet.value(2, 2, new BigDecimal("1E+6"));
            sheet.value(3, 0, 0.5);
            sheet.style(3, 0).format("0.00%").set();
            sheet.value(3, 1, -7);
            sheet.value(3, 2, 12345678901234567L);
        }));

        assertThat(table.rows().get(0).cells()).containsExactly("2026-06-30", "2026-06-30T15:20", "true");
        assertThat(table.rows().get(1).cells()).containsExactly("12", "83.3", "1000000");
        assertThat(table.rows().get(2).cells()).containsExactly("0.5", "-7", "12345678901234567");
    }

    @Test
    void counts_its_days_from_1904_where_it_says_so() {
        var file = aWorkbook(row("task", "lead")
                        + "<row><c s='1'><v>44741</v></c><c t='d'><v>2026-06-30T00:00:00</v></c></row>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet r:id='rId1'/></sheets></workbook>")
                .with("xl/styles.xml", "<styleSheet><cellXfs><xf/><xf numFmtId='14'/></cellXfs></styleSheet>");

        assertThat(only(file).cells()).containsExactly("2026-06-30", "2026-06-30");
    }

    @Test
    void remembers_which_cells_came_out_of_a_formula() {
        var row = only(
                aWorkbook(
                        row("Nhiệm vụ", "lead", "due_on")
                                + "<row><c t='str'><f>A1&amp;\"x\"</f><v>A</v></c><c t='s'><f>B1</f><v/></c><c><v>46203</v></c></row>"));

        assertThat(row.formulas()).containsExactlyInAnyOrder("task", "lead");
        assertThat(row.formulaFaults("rows")).hasSize(2);
        var fault = row.formulaFaults("rows").get(0);
        assertThat(Texts.of(Texts.VIETNAMESE, fault.textKey(), fault.words().toArray()))
                .startsWith("Dòng 2: ô ở cột “Nhiệm vụ” là công thức.");
        assertThat(Texts.of(Texts.ENGLISH, fault.textKey(), fault.words().toArray()))
                .startsWith("Line 2: the cell in column “Nhiệm vụ” is a formula.");
    }

    @Test
    void remembers_a_formula_in_all_the_cells_it_fills() {
        var table = read(aWorkbook(row("task", "lead")
                        + "<row r='2'><c r='A2'><f t='array' ref='A2:A3'>ROW(1:2)</f><v>1</v></c><c r='B2'><v>1</v></c></row>"
                        + "<row r='3'><c r='A3'><v>2</v></c><c r='B3'><f t='shared' si='7'/><v>2</v></c></row>")
                .build());

        assertThat(table.rows().get(0).formulas()).containsExactly("task");
        assertThat(table.rows().get(1).formulas()).containsExactlyInAnyOrder("task", "lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 221", "-", "@sở", "'=1", "0123", "true", "2026-06-30"})
    void takes_text_as_text_whatever_it_begins_with(String text) {
        var table = new Table("Kế hoạch", List.of("task", "lead"), List.of(List.of(text, "B")));

        var row = read(Xlsx.of(List.of(table))).rows().get(0);

        assertThat(row.cell("task")).isEqualTo(text);
        assertThat(row.formulas()).isEmpty();
    }

    @Test
    void has_its_letters_composed() {
        var name = "Đường làng Đoài";

        assertThat(only(aWorkbook(row("task", "lead") + row(Normalizer.normalize(name, Normalizer.Form.NFD), "B")))
                        .cell("task"))
                .isEqualTo(name);
    }

    @Test
    void has_texts_in_many_styles_and_with_how_they_are_spoken() {
        var file = aWorkbook(row("task", "lead") + "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row>")
                .with(
                        "xl/sharedStrings.xml",
                        "\uFEFF<?xml version='1.0'?><!-- > --><sst><si><t><![CDATA[A<B]]></t></si>"
                                + "<si><r><t>Tổ </t></r><r><t xml:space='preserve'>dân phố_x000D_</t></r><rPh><t>x</t></rPh></si></sst>");

        assertThat(only(file).cells()).containsExactly("Tổ dân phố\r", "A<B");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void may_be_a_table_of_text(String separator) {
        var text = "\r\n" + String.join(separator, "lead", "task") + "\r\n" + separator + "\r\n"
                + String.join(separator, "\"Sở\r\nNội vụ\"", "'=A") + "\r\n"
                + String.join(separator, "B", "C") + "\r\n";

        for (var file :
                List.of(text.getBytes(UTF_8), marked(text, UTF_8), marked(text, UTF_16LE), marked(text, UTF_16BE))) {
            var rows = read(file).rows();

            assertThat(rows).extracting(PastedRow::line).containsExactly(4L, 5L);
            assertThat(rows.get(0).cell("lead")).isEqualTo("Sở\r\nNội vụ");
            assertThat(rows.get(0).cell("task")).isEqualTo("=A");
        }
    }

    @Test
    void may_say_itself_what_separates_its_cells() {
        var row = read("sep=;\r\ntask;lead\r\n\"A,B,C\";D\r\n".getBytes(UTF_8))
                .rows()
                .get(0);

        assertThat(row.cell("task")).isEqualTo("A,B,C");
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void tells_rows_of_text_that_lack_a_cell_or_have_one_too_many() {
        assertThat(read("task,lead,due_on\nA\nA,B,,,\nA,B,C,D".getBytes(UTF_8)).rows())
                .extracting(PastedRow::isWhole)
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | papers.table.empty | ",
                "' ;;\n' | papers.table.empty | ",
                "'task,lead' | papers.table.empty | ",
                "'task,lead\n,\n' | papers.table.empty | ",
                "'task,due_on\nA,B' | papers.table.heading.missing | Đơn vị chủ trì (lead)",
                "'due_on;x\nA;B' | papers.table.heading.unknown | x",
                "'task,lead,Note,Ghi chú\nA,B' | papers.table.heading.unknown | Note, Ghi chú",
                "'task,lead,Nhiệm vụ\nA,B,C' | papers.table.heading.twice | Nhiệm vụ",
                "'task,,lead\nA,B,C' | papers.table.heading.none | B2",
                "'task,lead\n\"A,B' | papers.table.broken | ",
                "'task,lead\nA,B\nA,B\nA,B\nA,B' | papers.table.many | 3"
            })
    void is_refused_with_a_reason(String text, String reason, String word) {
        assertThatThrownBy(() -> read(text.getBytes(UTF_8))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.textKey()).isEqualTo(reason);
            if (word != null) {
                assertThat(refusal.words()[0]).hasToString(word);
            }
        });
    }

    @Test
    void is_refused_in_letters_that_nobody_can_tell() {
        var text = "task,lead\nCông khai,B";

        assertRefused("Công khai,lead\nA,B".getBytes(ISO_8859_1), "papers.table.coded");
        assertRefused(text.getBytes(UTF_16LE), "papers.table.coded");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8}, "papers.table.coded");
    }

    @Test
    void is_refused_where_it_is_no_workbook_of_today() {
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}, "papers.table.old");
        assertRefused(new byte[SpreadsheetFile.MOST_BYTES + 1], "papers.table.large");
        assertRefused(anArchive().build(), "papers.table.other");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "papers.table.broken");
    }

    @Test
    void is_refused_as_another_document_or_one_without_tasks() {
        assertRefused(
                anArchive()
                        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .build(),
                "papers.table.other");
        assertRefused(aWorkbook("").build(), "papers.table.empty");
        assertRefused(aWorkbook(row("task", "lead")).build(), "papers.table.empty");
        assertRefused(aWorkbook(row("task", "lead") + row("A", "B").repeat(4)).build(), "papers.table.many");
    }

    @Test
    void is_refused_where_something_stands_far_to_its_right() {
        var refusal = refusal(aWorkbook("<row r='1'><c r='A1' t='str'><v>task</v></c><c r='XFD1'><v>1</v></c></row>")
                .build());

        assertThat(refusal.textKey()).isEqualTo("papers.table.wide");
        assertThat(refusal.words()).containsExactly(53, "XFD1");
        assertRefused(("task,lead" + ",x".repeat(52)).getBytes(UTF_8), "papers.table.wide");
    }

    @Test
    void holds_a_year_of_work_of_a_whole_province() {
        var columns = IntStream.range(0, 20)
                .mapToObj(column -> new Column("c" + column, List.of(), true))
                .toList();
        var rows = new ArrayList<List<Object>>();
        for (int row = 0; row < 10_000; row++) {
            var number = row;
            rows.add(IntStream.range(0, 20)
                    .<Object>mapToObj(column -> "Nhiệm vụ " + number + "." + column)
                    .toList());
        }
        var headings = columns.stream().map(Column::code).toList();
        var file = Xlsx.of(List.of(new Table("Kế hoạch", headings, rows)));
        assertThat(file).hasSizeLessThan(SpreadsheetFile.MOST_BYTES);

        var table = SpreadsheetFile.read(file, columns, 10_000);

        assertThat(table.rows()).hasSize(10_000);
        assertThat(table.rows().get(9_999).cell("c19")).isEqualTo("Nhiệm vụ 9999.19");
    }

    private static void headings(Worksheet sheet) {
        sheet.value(0, 0, "task");
        sheet.value(0, 1, "lead");
        sheet.value(0, 2, "due_on");
    }

    private static byte[] written(Consumer<Worksheet> content) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("Kế hoạch"));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThat(refusal(file).textKey()).isEqualTo(reason);
    }

    private static Refusal refusal(byte[] file) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, () -> read(file));
    }

    private static PastedRow only(WorkbookSamples file) {
        var rows = read(file.build()).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static PastedTable read(byte[] file) {
        return SpreadsheetFile.read(file, COLUMNS, MOST_ROWS);
    }
}
