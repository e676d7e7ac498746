package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import vn.hoiam.texts.Texts;

/** Page, table and API tell the same figures, cell by cell. */
class FiguresIT {

    private static final String DAYS = "from=2026-01-01";
    private static final String TOO_FEW = Texts.of(Locale.ENGLISH, "indicators.too-few");

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void are_the_same_on_the_page_in_the_table_and_over_the_api() throws IOException {
        var page = wire.get("/en/indicators/units?" + DAYS);
        var table = wire.get("/api/v1/units/figures.csv?lang=en&" + DAYS);
        var lines = lines(table.body());

        assertThat(table.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body()).startsWith("\uFEFF");
        // The communes of today, and the province’s own body.
        assertThat(lines).hasSize(105).containsKey("33");
        for (var code : List.of("11953", "12205", "12073", "12499", "13021")) {
            var line = lines.get(code);
            var figures = Api.json(wire.get("/api/v1/units/" + code + "/figures?" + DAYS));
            assertThat(line).as(code).isEqualTo(line(code, figures));
            assertThat(cells(page.body(), code)).as(code).isEqualTo(shown(line));
        }
    }

    @Test
    void are_the_same_on_the_page_of_a_unit() throws IOException {
        var page = wire.get("/en/indicators/unit?code=11953&" + DAYS).body();
        var line = lines(wire.get("/api/v1/units/figures.csv?lang=en&" + DAYS).body())
                .get("11953");
        var figures = Api.json(wire.get("/api/v1/units/11953/figures?" + DAYS));

        // What was closed without a result has a tile of its own where there is any.
        var closed = line.get(23);
        assertThat(all(page, "<dd>(\\d+)</dd>"))
                .isEqualTo(Stream.concat(
                                line.subList(3, 7).stream(), Stream.of(closed).filter(count -> !count.equals("0")))
                        .toList());
        assertThat(all(page, "<dd class=\"num\">(\\d+)</dd>")).isEqualTo(line.subList(11, 15));
        assertThat(all(page, "<dd class=\"num\">(\\d+) petitions</dd>"))
                .isEqualTo(Stream.concat(line.subList(19, 21).stream(), line.subList(24, 26).stream())
                        .toList());
        var bands = figures.getJsonArray("answerDays").getValuesAs(JsonObject.class).stream()
                .flatMap(band -> Stream.of(band.getInt("onTime"), band.getInt("late")))
                .map(String::valueOf)
                .toList();
        assertThat(all(page.substring(page.indexOf("days-table")), "<td class=\"r\">(\\d+)</td>"))
                .isEqualTo(bands);
    }

    @Test
    void add_up_to_the_figures_of_the_province_on_the_front_page() throws IOException {
        var front = all(wire.get("/en/").body(), "<dd>(\\d+)</dd>");
        var lines = lines(wire.get("/api/v1/units/figures.csv").body()).values();

        for (int column = 0; column < 4; column++) {
            var at = column + 3;
            assertThat(lines.stream()
                            .mapToInt(line -> Integer.parseInt(line.get(at)))
                            .sum())
                    .isEqualTo(Integer.parseInt(front.get(column)));
        }
    }

    @Test
    void are_refused_for_days_that_are_none_and_for_no_unit_of_today() {
        assertThat(wire.get("/api/v1/units/11953/figures?from=2026-02-30").status())
                .isEqualTo(400);
        assertThat(wire.get("/api/v1/units/figures.csv?from=2026-02-01&to=2026-01-01")
                        .status())
                .isEqualTo(400);
        assertThat(wire.get("/api/v1/units/11974/figures").status()).isEqualTo(404);
        assertThat(wire.get("/api/v1/units/33/figures").status()).isEqualTo(404);
    }

    @Test
    void come_with_a_list_of_petitions_that_is_narrowed_alike() {
        var narrowed = Api.json(wire.get(Api.PETITIONS + "?unit=11953&state=ANSWERED&size=1"));
        var page = wire.get("/en/petitions/published?unit=11953&state=ANSWERED").body();

        assertThat(page).contains(narrowed.getInt("total") + " petitions");
        assertThat(narrowed.getJsonArray("petitions").getValuesAs(JsonObject.class))
                .allSatisfy(petition -> {
                    assertThat(petition.getJsonObject("unit").getString("code")).isEqualTo("11953");
                    assertThat(petition.getString("status")).isIn("ANSWERED", "RATED");
                });
        assertThat(narrowed.getJsonObject("links").getString("self")).endsWith("&unit=11953&state=ANSWERED");
        for (var wrong : List.of("unit=99999", "unit=11974", "sector=RAC", "state=answered", "late=1")) {
            assertThat(wire.get(Api.PETITIONS + "?" + wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    private static Map<String, List<String>> lines(String csv) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            return parser.stream().skip(1).collect(Collectors.toMap(row -> row.get(0), row -> List.of(row.values())));
        }
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
                ? ((JsonNumber) object.get(name)).bigDecimalValue().toPlainString()
                : "";
    }

    /** What the page shows of a line of the table. */
    private static List<String> shown(List<String> line) {
        var share = line.get(8).isEmpty()
                ? TOO_FEW
                : plain(line.get(8)) + "% (" + plain(line.get(9)) + "–" + plain(line.get(10)) + "%)";
        return List.of(
                line.get(2), line.get(6), line.get(7), share, line.get(21).isEmpty() ? TOO_FEW : line.get(21));
    }

    /** People write no nought behind the point. */
    private static String plain(String decimal) {
        return decimal.replaceFirst("\\.0$", "");
    }

    private static List<String> cells(String page, String code) {
        var row = Pattern.compile("(?s)id=\"unit-" + code + "\".*?</tr>").matcher(page);
        assertThat(row.find()).as(page).isTrue();
        return all(row.group(), "(?s)<td[^>]*>(.*?)</td>").stream()
                .map(cell ->
                        cell.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
