package vn.hoiam.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of released petitions as it goes over the wire, to who runs no script. */
class MapIT {

    private static final String MAP = "/petitions/map";

    private static final Pattern AREA = Pattern.compile("data-unit=\"(\\d+)\"[^>]*data-shown=\"(\\d+)\"");
    private static final Pattern ROW = Pattern.compile(
            "id=\"row-(\\w+)\".*?<td class=\"r\">([\\d.]+)</td><td class=\"r\">([\\d.]+)</td><td class=\"r\">([\\d.]+)</td>",
            Pattern.DOTALL);
    private static final Pattern FOUND = Pattern.compile("id=\"found\">\\s*(\\d+)");

    private final Wire wire = Wire.to(LivePortal.shared()).with("Cookie", "known=1");

    @ParameterizedTest
    @ValueSource(strings = {"", "?state=ANSWERED", "?late=1", "?sector=MOI_TRUONG", "?q=%C4%91%C6%B0%E1%BB%9Dng"})
    void tells_on_the_map_what_stands_in_the_table_and_both_what_is_listed(String query) {
        var page = wire.get(MAP + query).body();
        var drawn =
                AREA.matcher(page).results().filter(area -> number(area, 2) > 0).toList();
        var rows = rows(page);
        var elsewhere = rows.getOrDefault("elsewhere", List.of(0L)).get(0);

        assertThat(AREA.matcher(page).results()).hasSize(104);
        assertThat(drawn).isNotEmpty().allSatisfy(area -> assertThat(rows.get(area.group(1)))
                .as(area.group(1))
                .first()
                .isEqualTo(number(area, 2)));
        assertThat(rows.keySet().stream().filter(row -> !row.equals("elsewhere")))
                .hasSameSizeAs(drawn);
        assertThat(drawn.stream().mapToLong(area -> number(area, 2)).sum() + elsewhere)
                .isEqualTo(found(page))
                .isEqualTo(found(wire.get("/petitions/published" + query).body()));
    }

    @Test
    void counts_answered_and_late_ones_as_the_list_does() {
        var rows = rows(wire.get(MAP).body());

        assertThat(sum(rows, 1))
                .isPositive()
                .isEqualTo(found(wire.get("/petitions/published?state=ANSWERED").body()));
        assertThat(sum(rows, 2))
                .isPositive()
                .isEqualTo(found(wire.get("/petitions/published?late=1").body()));
    }

    @Test
    void leads_to_the_list_of_a_commune_and_goes_on_to_show_the_others() {
        var page = wire.get(MAP + "?unit=11953&state=ANSWERED").body();
        var rows = rows(page);

        assertThat(found(page)).isEqualTo(rows.get("11953").get(0));
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(page)
                .contains("href=\"/petitions/published?unit=11953&amp;state=ANSWERED\"")
                .containsPattern("map-here\"[^>]*data-unit=\"11953\"")
                .containsPattern("id=\"row-11953\" aria-current=\"true\"");
        assertThat(wire.get("/petitions/published?unit=11953&state=ANSWERED").body())
                .contains("href=\"/petitions/map?unit=11953&amp;state=ANSWERED\"");
    }

    /** What a sender said of the place is for the office: of it the public is told the commune. */
    @Test
    void tells_of_no_place_more_than_its_commune() {
        var petition = Api.json(wire.get(Api.PETITIONS))
                .getJsonArray("petitions")
                .getJsonObject(0)
                .toString();

        assertThat(wire.get(MAP).body()).doesNotContain("\"lat\"", "\"lng\"", "data-lat=", "data-lng=");
        assertThat(petition).doesNotContain("lat\"", "lng\"", "address");
    }

    @Test
    void may_fetch_from_the_portal_alone_and_does_not_ask_where_its_reader_is() {
        var answer = wire.get("/en" + MAP);

        assertThat(answer.header("Content-Security-Policy").orElseThrow()).contains("connect-src 'self'");
        assertThat(answer.header("Permissions-Policy").orElseThrow()).contains("geolocation=()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?unit=%25&page=x", "?unit=33&sector=RAC&state=%00&late=9", "?q=%27%20or%201%3D1&page=9999"})
    void is_shown_for_any_address(String query) {
        assertThat(wire.get(MAP + query).status()).isEqualTo(200);
    }

    /** By the code of the commune: how many are shown, answered and late. */
    private static Map<String, List<Long>> rows(String page) {
        var rows = new TreeMap<String, List<Long>>();
        ROW.matcher(page)
                .results()
                .forEach(row -> rows.put(row.group(1), List.of(number(row, 2), number(row, 3), number(row, 4))));
        return rows;
    }

    private static long sum(Map<String, List<Long>> rows, int column) {
        return rows.values().stream().mapToLong(row -> row.get(column)).sum();
    }

    private static long found(String page) {
        var found = FOUND.matcher(page);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static long number(MatchResult found, int group) {
        return Long.parseLong(found.group(group).replace(".", ""));
    }
}
