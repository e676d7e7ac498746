package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody looks on a map where petitions come from, and how they are answered there. */
class MapJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void goes_from_the_list_to_the_map_and_back_without_scripts_and_keeps_the_filters() {
        var reader = browser.visit(Window.PHONE, "vi", false);
        reader.open("/petitions/published?state=ANSWERED");
        reader.page().locator("#to-map").click();

        assertThat(reader.page().locator("#state")).hasValue("ANSWERED");
        assertThat(reader.page().locator("#drawn a")).hasCount(104);
        assertThat(reader.page().locator("#map")).isHidden();
        reader.see("map, drawn");

        reader.page().locator("#row-11953 a").click();
        assertThat(reader.page()).hasURL(Pattern.compile(".*/petitions/map\\?unit=11953&state=ANSWERED#cases"));
        assertThat(reader.page().locator("#of-unit")).containsText("phường Phố Hiến");
        for (var unit : reader.page().locator(".case .meta .begin").allTextContents()) {
            assertThat(unit).isEqualToIgnoringCase("phường Phố Hiến");
        }
        reader.see("map, drawn, one commune");

        reader.page().locator("#to-list").click();
        assertThat(reader.page().locator("#unit")).hasValue("phường Phố Hiến");
        assertThat(reader.page().locator("#state")).hasValue("ANSWERED");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, en", "PHONE, vi", "NARROW, en"})
    void looks_closer_by_keyboard_and_opens_a_petition(Window window, String language) {
        var reader = browser.visit(window, language, true);
        reader.open("/petitions/map");
        assertThat(reader.page().locator("#map path.map-commune")).hasCount(104);
        assertThat(reader.page().locator("#drawn")).hasCount(0);
        var sum = reader.page().locator(".map-mark span").allTextContents().stream()
                .mapToInt(number -> Integer.parseInt(number.replaceAll("\\D", "")))
                .sum();
        var rows =
                reader
                        .page()
                        .locator("#by-commune tr[id]:not(#row-elsewhere) td:nth-child(2)")
                        .allTextContents()
                        .stream()
                        .mapToInt(number -> Integer.parseInt(number.replaceAll("\\D", "")))
                        .sum();
        assertThat(sum).isEqualTo(rows).isPositive();
        reader.see("map");

        for (int i = 0; i < 4 && reader.page().locator(".mark-many").count() > 0; i++) {
            reader.page().locator(".map-mark:has(.mark-many)").first().press("Enter");
        }
        reader.page().locator(".map-mark:has(.mark-one)").first().press("Enter");
        var told = reader.page().locator(".map-told");
        assertThat(told).isFocused();
        assertThat(told.locator("li a").first()).isVisible();
        reader.see("map, a commune");

        reader.page().keyboard().press("Escape");
        assertThat(told).hasCount(0);
        reader.page().locator(".map-mark:has(.mark-one)").first().press("Enter");
        var subject = told.locator("li a").first().textContent();
        told.locator("li a").first().press("Enter");
        assertThat(reader.page().locator("h1")).hasText(subject);
    }

    @Test
    void follows_the_filters_on_the_map_too_and_asks_nobody_else() {
        var reader = browser.desktop("en");
        var loaded = new ArrayList<String>();
        reader.page().onRequest((Request request) -> loaded.add(request.url()));
        reader.open("/petitions/map?unit=11953&state=ANSWERED");
        assertThat(reader.page().locator("#map path.map-here")).hasCount(1);
        reader.page().locator(".map-mark[aria-label^='Phố Hiến']").press(" ");
        assertThat(reader.page().locator(".map-told li").first()).isVisible();

        for (var state : reader.page().locator(".map-told li span").allTextContents()) {
            assertThat(state.strip()).startsWith(reader.says("petitions.status.ANSWERED"));
        }
        assertThat(loaded)
                .anyMatch(url -> url.contains("/api/v1/petitions?size=5&state=ANSWERED&unit=11953"))
                .allMatch(url -> url.startsWith(LivePortal.shared().url().toString()));
    }
}
