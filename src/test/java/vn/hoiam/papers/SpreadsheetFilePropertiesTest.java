package vn.hoiam.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoiam.papers.WorkbookSamples.unpacked;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.hoiam.Refusal;

/** What the portal writes it reads again, and whatever else is handed in is a table or is refused. */
class SpreadsheetFilePropertiesTest {

    private static final List<String> HEADINGS = List.of("task", "lead");
    private static final List<Column> COLUMNS =
            List.of(new Column("lead", List.of("Đơn vị chủ trì"), true), new Column("task", List.of("Nhiệm vụ"), true));
    private static final int MOST_ROWS = 20;

    private static final List<byte[]> FILES = files();

    @Property(tries = 300)
    void reads_what_a_workbook_was_written_with(@ForAll("rows") List<List<Object>> rows) {
        assertThat(cells(Xlsx.of(List.of(new Table("Kế hoạch", HEADINGS, rows)))))
                .isEqualTo(rows);
    }

    @Property(tries = 300)
    void reads_what_a_text_was_written_with(@ForAll("rows") List<List<Object>> rows) {
        assertThat(cells(Csv.of(HEADINGS, rows))).isEqualTo(rows);
    }

    @Property(tries = 2_000)
    void is_a_table_or_refused_whatever_was_changed_in_it(
            @ForAll @IntRange(max = 3) int file,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll @Size(min = 6, max = 6) List<Byte> values,
            @ForAll @IntRange(max = 20) int cut) {
        var content = FILES.get(file).clone();
        for (int i = 0; i < places.size(); i++) {
            content[places.get(i) % content.length] = values.get(i);
        }

        readOrRefused(cut == 0 ? java.util.Arrays.copyOf(content, places.get(0) % content.length) : content);
    }

    @Property(tries = 2_000)
    void is_a_table_or_refused_whatever_was_written_into_it(
            @ForAll @IntRange(min = 1, max = 1_000_000) int place, @ForAll("fragments") String fragment) {
        for (var file : FILES.subList(1, 3)) {
            var content = file.clone();
            var bytes = fragment.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var from = place % (content.length - bytes.length);
            System.arraycopy(bytes, 0, content, from, bytes.length);

            readOrRefused(content);
        }
    }

    @Property(tries = 500)
    void is_a_table_or_refused_when_it_is_anything_at_all(@ForAll byte[] content) {
        readOrRefused(content);
    }

    @Property(tries = 500)
    void is_a_table_or_refused_when_it_is_any_text(@ForAll("lines") String text) {
        readOrRefused(("task,lead\n" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<List<Object>>> rows() {
        var beginnings =
                Arbitraries.of("", "=", "+", "-", "@", "'", "''=", "\"", "Thôn Đoài ", "1", "0012", "_x000D_", "x");
        var letters = Arbitraries.strings()
                .withChars(" ,;\t\n\r\"'=+-@<>&_x0Đđếộự\u200D")
                .withCharRange('a', 'e')
                .ofMaxLength(12);
        var cell = net.jqwik.api.Combinators.combine(beginnings, letters)
                .as((beginning, rest) -> Normalizer.normalize(beginning + rest, Normalizer.Form.NFC));
        return cell.<Object>map(text -> text)
                .list()
                .ofSize(2)
                .filter(cells ->
                        cells.stream().anyMatch(text -> !text.toString().isBlank()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                "<",
                ">",
                "/>",
                "&",
                "&#0;",
                "&#10;",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<!DOCTYPE a>",
                "<?x?>",
                "<c>",
                "</c>",
                "<row>",
                "</row>",
                "<f>",
                "<v>",
                "</v>",
                "<is>",
                "<t>",
                " r=''",
                " r='A1'",
                " t='s'",
                " t='e'",
                " t='b'",
                " s='99999'",
                "</sheetData>",
                "<si>",
                "</si>",
                "xmlns='x'",
                "0",
                "9",
                "-",
                "E9");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars(",;\t\n\r\"'=a\u0000").ofMaxLength(40);
    }

    private static List<byte[]> files() {
        var rows = List.<List<Object>>of(
                List.of("Công khai ngân sách", "Sở Nội vụ"), List.of(12, "=1+1"), List.of("", 0.5));
        var workbook = Xlsx.of(List.of(new Table("Kế hoạch", HEADINGS, rows)));
        var other = WorkbookSamples.aWorkbook(
                        WorkbookSamples.row("task", "lead")
                                + "<row r='3'><c r='A3' s='1'><v>46203</v></c><c r='B3' t='s'><v>0</v></c></row>"
                                + "<row r='4'><c r='A4' t='b'><v>1</v></c><c r='B4' t='str'><f t='shared' ref='B4:B5' si='0'>A1</f><v>x</v></c></row>"
                                + "<row r='5'><c r='A5' t='e'><v>#REF!</v></c><c r='B5'><f t='shared' si='0'/><v>1</v></c></row>")
                .with("xl/sharedStrings.xml", "<sst><si><t>A</t></si></sst>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>")
                .build();
        return List.of(workbook, unpacked(other), unpacked(other), Csv.of(HEADINGS, rows));
    }

    private static List<List<Object>> cells(byte[] file) {
        return SpreadsheetFile.read(file, COLUMNS, MOST_ROWS).rows().stream()
                .map(row -> Stream.of("task", "lead").<Object>map(row::cell).toList())
                .toList();
    }

    private static void readOrRefused(byte[] content) {
        try {
            assertThat(SpreadsheetFile.read(content, COLUMNS, MOST_ROWS).rows()).hasSizeBetween(1, MOST_ROWS);
        } catch (Refusal refused) {
            assertThat(refused.textKey()).startsWith("papers.table.");
        }
    }
}
