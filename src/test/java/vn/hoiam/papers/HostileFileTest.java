package vn.hoiam.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoiam.papers.WorkbookSamples.aWorkbook;
import static vn.hoiam.papers.WorkbookSamples.repeated;
import static vn.hoiam.papers.WorkbookSamples.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.Refusal;

/** A file made to fill the memory or to read other files is refused, or read no further than anyone needs. */
class HostileFileTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("task", List.of(), true), new Column("lead", List.of(), true));

    private static final String GOOD = row("task", "lead") + row("A", "B");
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";

    private static final String LAUGHS = laughs();
    private static final String PASSWORDS =
            "<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><sst><si><t>&x;</t></si></sst>";

    static Stream<String> parts() {
        return Stream.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET, STRINGS, STYLES);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void may_declare_nothing_in_any_part(String part) {
        assertRefused(aWorkbook(GOOD).with(part, LAUGHS), "papers.table.broken");
        assertRefused(aWorkbook(GOOD).with(part, PASSWORDS), "papers.table.broken");
        assertRefused(aWorkbook(GOOD).with(part, "<sst>&lol;</sst>"), "papers.table.broken");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void may_grow_in_no_part(String part) {
        assertRefused(aWorkbook(GOOD).with(part, repeated("<sst>", "<a>", 3_000_000, "")), "papers.table.broken");
        assertRefused(aWorkbook(GOOD).with(part, repeated("<sst a='", "x", 10_000_000, "'/>")), "papers.table.broken");
        assertRefused(
                aWorkbook(GOOD).with(part, repeated("<!-- ", "<a>]]>", 1_500_000, "--><sst/>")), "papers.table.broken");
    }

    @Test
    void may_not_be_more_than_it_says() {
        assertRefused(aWorkbook(GOOD).with(SHEET, repeated("", " ", 200_000_000, "")), "papers.table.broken");
        assertRefused(
                aWorkbook(GOOD).with(SHEET, repeated("<worksheet><sheetData>", "<x></x>", 24_000_000, "")),
                "papers.table.large");
        assertRefused(
                aWorkbook(GOOD).with(STYLES, repeated("<styleSheet>", "<x></x>", 3_000_000, "")), "papers.table.large");
        assertRefused(aWorkbook(GOOD).with(STRINGS, repeated("<sst>", "<x></x>", 5_000_000, "")), "papers.table.large");
        assertRefused(
                aWorkbook(GOOD).with(STRINGS, repeated("<sst>", "<si/>", 1_001_000, "</sst>")), "papers.table.large");
    }

    @Test
    void may_not_have_thousands_of_parts() {
        var file = aWorkbook(GOOD);
        for (int part = 0; part < 2_000; part++) {
            file.with("xl/" + part, "");
        }

        assertRefused(file, "papers.table.large");
    }

    @Test
    void may_hide_what_no_table_needs() {
        assertThat(read(aWorkbook(GOOD)
                                .with("xl/media/image1.png", repeated("", "x", 170_000_000, ""))
                                .build())
                        .rows())
                .hasSize(1);
    }

    @Test
    void may_have_a_million_empty_rows() {
        var rows = repeated(
                "<worksheet><sheetData>" + GOOD,
                "<row spans='1:2' s='1' customFormat='1' ht='15.75'/>",
                1_048_000,
                "</sheetData></worksheet>");

        assertThat(read(aWorkbook("").with(SHEET, rows).build()).rows()).hasSize(1);
    }

    @Test
    void may_not_have_a_million_rows_of_anything() {
        var rows = repeated(
                "<worksheet><sheetData>" + GOOD,
                "<row><c><v>1</v></c><c><v>2</v></c></row>",
                100_000,
                "</sheetData></worksheet>");

        assertThatThrownBy(() -> read(aWorkbook("").with(SHEET, rows).build()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.textKey()).isEqualTo("papers.table.many");
                    assertThat(refusal.words()).containsExactly(100, 100_001);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A99999999'><v>1</v></c></row>",
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='1'><v>1</v></c></row>",
                "<row r='0'/>",
                "<row r='-1'/>",
                "<row r='1048577'/>",
                "<row r='2'/><row r='2'/>",
                "<row><c t='s'><v>2000000000</v></c></row>",
                "<row><c t='s'><v>0</v></c></row>",
                "<row><c t='x'><v>0</v></c></row>",
                "<row><c><v>11111111111111111111111111111111111111111111111111111111111111111</v></c></row>"
            })
    void may_have_no_cell_where_no_spreadsheet_has_one(String rows) {
        assertRefused(aWorkbook(rows), "papers.table.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "-1E+2147483000", "1E99999999999", "NaN", "1E400"})
    void may_have_numbers_that_no_sheet_can_show(String number) {
        assertThat(read(aWorkbook(row("task", "lead") + "<row><c s='1'><v>" + number + "</v></c></row>")
                                .build())
                        .rows()
                        .get(0)
                        .cell("task"))
                .hasSizeLessThan(500);
    }

    @Test
    void may_not_fill_the_memory_with_one_long_text() {
        var text = "ế".repeat(90_000);
        var file = aWorkbook(
                        row("task", "lead") + "<row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>".repeat(1_000))
                .with(STRINGS, "<sst><si><t>" + text + "</t></si></sst>");

        assertRefused(file, "papers.table.large");
        assertRefused(
                aWorkbook(GOOD).with(STRINGS, "<sst><si><t>" + text + "<a/>" + text + "</t></si></sst>"),
                "papers.table.broken");
    }

    @Test
    void may_not_have_more_ranges_of_formulas_than_anyone_calculates() {
        assertRefused(aWorkbook("<row><c><f t='array' ref='A1:A2'/></c></row>".repeat(201)), "papers.table.large");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\n", "\",\"", "a,", "a\n", "\"\n\","})
    void may_be_text_of_separators_only(String unit) {
        var text = "task,lead\n" + unit.repeat(6_000_000 / unit.length());

        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refusal.class);
    }

    private static String laughs() {
        var text = new StringBuilder("<?xml version='1.0'?><!DOCTYPE sst [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return text.append("]><sst><si><t>&l9;</t></si></sst>").toString();
    }

    private static void assertRefused(WorkbookSamples file, String reason) {
        assertThatThrownBy(() -> read(file.build())).isInstanceOf(Refusal.class).hasMessage(reason);
    }

    private static PastedTable read(byte[] file) {
        return SpreadsheetFile.read(file, COLUMNS, 100);
    }
}
