package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.texts.Texts;

/** What the inspector is told is the same on the page, in both files and over the API, and behind each number lies its list. */
class InspectorFiguresIT {

    static final String FIGURES = "/desk/indicators/figures";
    static final String CASES = "/desk/indicators/cases";
    static final String DOWNLOAD = "/desk/indicators/download";

    private static final String DAYS = "from=2026-01-01";
    private static final List<String> GROUPINGS = List.of("UNIT", "SECTOR", "KIND", "CHANNEL", "DIMENSION");
    private static final String TOO_FEW = Texts.of(Locale.ENGLISH, "indicators.too-few");

    /** Columns of the table, in the order in which the page shows them. */
    private static final Map<String, List<Integer>> SHOWN = Map.of(
            "ANSWER",
            List.of(2, 3, 4, 5, 6, 23, 7, 8, 21, 22, 24, 25),
            "NOTICE",
            List.of(2, 11, 12, 13, 14, 15, 16, 19, 20));

    private final Wire wire = Wire.to(LivePortal.shared());
    private Wire inspector;

    @BeforeEach
    void signIn() {
        inspector = Sessions.of(wire, "thanhtra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&unit=11953", "&dimension=6&channel=WEB", "&kind=FEEDBACK&sector=MOI_TRUONG"})
    void are_the_same_on_the_page_in_csv_and_in_xlsx(String narrowing) throws Exception {
        for (var by : GROUPINGS) {
            var query = "?" + DAYS + narrowing + "&by=" + by;
            var csv = inspector.get("/en" + DOWNLOAD + query + "&format=csv");
            var lines = lines(csv.body());

            assertThat(csv.header("Cache-Control")).hasValue("no-store");
            assertThat(csv.header("Content-Disposition").orElseThrow())
                    .matches("attachment; filename=\"hoi-am-2026-01-01--\\d{4}-\\d\\d-\\d\\d.csv\"");
            assertThat(sheet("/en" + DOWNLOAD + query + "&format=xlsx")).isEqualTo(lines);
            for (var promise : SHOWN.entrySet()) {
                var page = inspector.get("/en" + FIGURES + query + "&promise=" + promise.getKey());
                assertThat(page.status()).isEqualTo(200);
                var shown = rows(page.body());
                assertThat(shown.keySet()).isEqualTo(lines.keySet());
                lines.forEach((code, line) ->
                        assertThat(shown.get(code)).as(by + " " + code).isEqualTo(shown(line, promise.getValue())));
            }
        }
    }

    @Test
    void are_the_same_over_the_api() throws IOException {
        var lines = lines(inspector
                .get("/en" + DOWNLOAD + "?" + DAYS + "&by=UNIT&format=csv")
                .body());

        assertThat(lines.size()).isGreaterThanOrEqualTo(105);
        for (var code : List.of("11953", "12205", "12073", "12499", "13021")) {
            var figures = Api.json(wire.get("/api/v1/units/" + code + "/figures?" + DAYS));
            assertThat(lines.get(code)).as(code).isEqualTo(line(code, figures));
        }
    }

    @Test
    void tell_the_filter_and_the_moment_on_the_second_sheet() throws Exception {
        var file = file("/en" + DOWNLOAD + "?" + DAYS + "&to=2026-06-30&sector=MOI_TRUONG&by=UNIT&format=xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            var words = new ArrayList<String>();
            for (var row : book.getSheet(1).orElseThrow().read()) {
                row.forEach(cell -> words.add(cell.getText()));
            }
            assertThat(words)
                    .contains("30 Jun 2026", "Environment, waste")
                    .contains(Texts.of(Locale.ENGLISH, "indicators.not-papi"))
                    .anyMatch(word -> word.matches("\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d"));
        }
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void lead_from_every_number_to_as_many_petitions() {
        for (var by : GROUPINGS) {
            for (var promise : SHOWN.keySet()) {
                var page = inspector.get("/en" + FIGURES + "?" + DAYS + "&by=" + by + "&promise=" + promise);
                var links = Pattern.compile("<a class=\"figure\" href=\"([^\"]*)\"[^>]*>([\\d,]+)</a>")
                        .matcher(page.body())
                        .results()
                        .toList();
                assertThat(links).hasSizeGreaterThan(5);
                // The first lines and that of all together.
                Stream.concat(links.stream().limit(7), links.stream().skip(Math.max(7, links.size() - 6)))
                        .forEach(link -> {
                            var list = inspector.get(link.group(1).replace("&amp;", "&"));
                            assertThat(list.body())
                                    .as(link.group(1))
                                    .contains("<strong id=\"total\">" + link.group(2) + " petitions</strong>");
                        });
            }
        }
    }

    @Test
    void are_not_there_for_whoever_inspects_nothing() {
        for (var username : List.of("canbo.11953", "lanhdao.11953", "dieuphoi")) {
            var other = Sessions.of(wire, username);
            for (var path : List.of(
                    FIGURES,
                    "/en" + FIGURES + "?unit=11953",
                    CASES + "?unit=11953",
                    DOWNLOAD + "?format=csv",
                    DOWNLOAD + "?format=xlsx&unit=11953")) {
                assertThat(other.get(path).status()).as(username + path).isEqualTo(404);
            }
            assertThat(other.get(Desk.INBOX).body()).doesNotContain(FIGURES);
        }
        assertThat(wire.get(DOWNLOAD + "?format=csv").status()).isNotEqualTo(200);
        assertThat(inspector.get(Desk.INBOX).body()).contains(FIGURES);
    }

    @Test
    void are_not_there_for_an_address_that_names_nothing() {
        for (var wrong : List.of(
                "unit=99999", "sector=RAC", "kind=feedback", "channel=FAX", "dimension=9", "dimension=1.4", "by=DAY")) {
            assertThat(inspector.get(FIGURES + "?" + wrong).status()).as(wrong).isEqualTo(404);
        }
        for (var wrong : List.of("figure=ALL", "page=0", "page=-1", "unit=11974")) {
            assertThat(inspector.get(CASES + "?" + wrong).status()).as(wrong).isEqualTo(404);
        }
        assertThat(inspector.get(DOWNLOAD + "?format=pdf").status()).isEqualTo(404);
        assertThat(inspector.get(CASES + "?page=99999").status()).isEqualTo(200);
        assertThat(inspector.get(FIGURES + "?from=2026-02-30").body()).contains("id=\"faulty\"");
    }

    private HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(LivePortal.shared().url().resolve(path))
                .header("Cookie", inspector.header("Cookie"))
                .build();
        var file = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).isEqualTo(200);
        return file;
    }

    /** The first sheet as lines of text; what has more than letters in a column of numbers would not be read as a number. */
    private Map<String, List<String>> sheet(String path) throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(path).body()))) {
            var lines = new LinkedHashMap<String, List<String>>();
            for (var row : book.getFirstSheet().read().stream().skip(1).toList()) {
                var cells = new ArrayList<String>();
                for (int column = 0; column < 26; column++) {
                    var cell = row.getOptionalCell(column).orElse(null);
                    if (cell == null || cell.getType() == CellType.EMPTY) {
                        cells.add("");
                    } else if (column < 2) {
                        assertThat(cell.getType()).isEqualTo(CellType.STRING);
                        cells.add(cell.asString());
                    } else {
                        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
                        cells.add(cell.asNumber().stripTrailingZeros().toPlainString());
                    }
                }
                lines.put(cells.get(0), cells);
            }
            return lines;
        }
    }

    /** By code, with numbers as people write them. */
    private static Map<String, List<String>> lines(String csv) throws IOException {
        var lines = new LinkedHashMap<String, List<String>>();
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            parser.stream()
                    .skip(1)
                    .forEach(row -> lines.put(
                            row.get(0),
                            Stream.of(row.values())
                                    .map(InspectorFiguresIT::plain)
                                    .toList()));
        }
        return lines;
    }

    private static String plain(String cell) {
        return cell.replaceFirst("^(\\d+)\\.0$", "$1");
    }

    private static List<String> line(String code, JsonObject figures) {
        var line = new ArrayList<String>(
                List.of(code, figures.getJsonObject("unit").getString("nameEn")));
        line.add(cell(figures, "received"));
        for (var promise : List.of("answered", "told")) {
            for (var name : List.of("onTime", "late", "openOnTime", "openOverdue", "outOf", "share", "low", "high")) {
                line.add(cell(figures.getJsonObject(promise), name));
            }
        }
        for (var name : List.of(
                "forwardedOut",
                "forwardedIn",
                "medianDays",
                "ninthDecileDays",
                "closed",
                "askedAgain",
                "complainedAgain")) {
            line.add(cell(figures, name));
        }
        return line;
    }

    private static String cell(JsonObject object, String name) {
        return object.containsKey(name)
                ? plain(((JsonNumber) object.get(name)).bigDecimalValue().toPlainString())
                : "";
    }

    /** What the page shows of a line of the table. */
    private static List<String> shown(List<String> line, List<Integer> columns) {
        return columns.stream()
                .map(column -> column == 8 || column == 16 ? share(line, column) : orTooFew(line.get(column)))
                .toList();
    }

    private static String share(List<String> line, int column) {
        return line.get(column).isEmpty()
                ? TOO_FEW
                : line.get(column) + "% (" + line.get(column + 1) + "–" + line.get(column + 2) + "%)";
    }

    private static String orTooFew(String cell) {
        return cell.isEmpty() ? TOO_FEW : cell;
    }

    private static Map<String, List<String>> rows(String page) {
        var rows = new LinkedHashMap<String, List<String>>();
        Pattern.compile("(?s)<tr role=\"row\" id=\"line-([^\"]*)\">(.*?)</tr>")
                .matcher(page)
                .results()
                .forEach(row -> rows.put(
                        row.group(1),
                        Pattern.compile("(?s)<td[^>]*>(.*?)</td>")
                                .matcher(row.group(2))
                                .results()
                                .map(cell -> cell.group(1)
                                        .replaceAll("<[^>]*>", "")
                                        .replaceAll("\\s+", " ")
                                        .strip())
                                .toList()));
        return rows;
    }
}
