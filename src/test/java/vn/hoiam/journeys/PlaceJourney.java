package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A citizen shows where it happened: on the map by hand or by keyboard, by the telephone’s own position, or in degrees. */
class PlaceJourney {

    private static final String PHO_HIEN = "phường Phố Hiến";
    private static final Geolocation IN_PHO_HIEN = new Geolocation(20.6634, 106.068).setAccuracy(18);
    private static final Geolocation IN_HA_NOI = new Geolocation(21.0285, 105.8542);

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void sets_a_pin_with_a_finger_and_the_desk_sees_it(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.write(Story.streetLight(""));
        openMap(citizen);

        map(citizen).click();
        map(citizen).click();
        assertThat(citizen.page().locator(".map-pin")).isVisible();
        assertThat(said(citizen)).containsText(inside(citizen));
        assertThat(citizen.page().locator("#map path.map-here")).isVisible();
        citizen.visit().see("submit, map");
        citizen.page().locator("#send").click();

        var ticket = citizen.receipt();
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("places.point.decided"));
        citizen.visit().see("receipt, by the point");
        citizen.follow(ticket);
        assertThat(citizen.page().locator(".sketch svg")).isVisible();
        citizen.visit().see("follow, place");
    }

    @Test
    void shows_the_place_to_the_clerk() {
        var citizen = new Citizen(browser.phone("vi"));
        var ticket = submitWithDegrees(citizen, PHO_HIEN, "20.6634, 106.068");
        for (var language : List.of("vi", "en")) {
            var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.desktop(language));

            assertThat(clerk.page().locator(".sketch svg")).isVisible();
            assertThat(clerk.page().locator(".sketch")).containsText("20.66340, 106.06800");
            clerk.visit().see("case, place");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void sets_and_moves_a_pin_by_keyboard(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.write(Story.streetLight(PHO_HIEN));
        openMap(citizen);
        assertThat(map(citizen)).isFocused();

        map(citizen).press("ArrowRight");
        var lat = degrees(citizen, "#lat");
        var lng = degrees(citizen, "#lng");
        assertThat(said(citizen)).containsText(inside(citizen));
        map(citizen).press("ArrowRight");
        map(citizen).press("ArrowUp");
        assertThat(degrees(citizen, "#lng")).isGreaterThan(lng);
        assertThat(degrees(citizen, "#lat")).isGreaterThan(lat);
        var coarse = degrees(citizen, "#lng") - lng;
        map(citizen).press("+");
        map(citizen).press("+");
        map(citizen).press("ArrowLeft");
        map(citizen).press("-");
        assertThat(degrees(citizen, "#lng")).isBetween(lng + coarse * 0.5, lng + coarse);
        citizen.visit().see("submit, map by keyboard");
        citizen.page().locator("#send").click();

        citizen.follow(citizen.receipt());
        assertThat(citizen.page().locator(".sketch svg")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, en", "DESKTOP, vi"})
    void takes_the_position_of_the_telephone(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        locate(citizen, IN_PHO_HIEN);
        citizen.write(Story.streetLight(""));

        citizen.page().locator("#use-position").click();

        var commune = language.equals("en") ? "Phố Hiến ward" : PHO_HIEN;
        assertThat(said(citizen)).hasText(citizen.visit().says("places.position.near", commune, "18"));
        citizen.visit().see("submit, position");
        citizen.page().locator("#send").click();
        citizen.receipt();
        assertThat(citizen.page().locator("main")).containsText("Phố Hiến");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, en", "DESKTOP, vi"})
    void is_told_in_words_when_the_position_is_refused_or_far_away(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.open("/petitions/submit");

        citizen.page().locator("#use-position").click();
        assertThat(said(citizen)).hasText(citizen.visit().says("places.position.denied"));
        citizen.visit().see("submit, position refused");

        locate(citizen, IN_HA_NOI);
        citizen.page().locator("#use-position").click();
        assertThat(said(citizen)).hasText(citizen.visit().says("places.position.away"));
        assertThat(citizen.page().locator("#lat")).hasValue("");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi, false", "DESKTOP, en, true"})
    void is_asked_when_pin_and_commune_disagree_and_either_may_be_meant(
            Window window, String language, boolean runsScripts) {
        for (var meant : List.of("Khoái Châu", "Phố Hiến")) {
            var citizen = new Citizen(browser.visit(window, language, runsScripts));
            citizen.write(Story.streetLight("xã Khoái Châu"));
            fillDegrees(citizen, "20.6634, 106.068");
            citizen.page().locator("#email").fill("không phải thư");
            citizen.page().locator("#send").click();

            var question = citizen.page().locator("#place-question");
            assertThat(question).containsText("Phố Hiến");
            assertThat(question).containsText("Khoái Châu");
            assertThat(citizen.page().locator("#unit-error")).isVisible();
            assertThat(citizen.page().locator("#email-error")).isVisible();
            assertThat(citizen.page().locator("#unit")).hasValue("xã Khoái Châu");
            assertThat(citizen.page().locator("#lat")).hasValue(runsScripts ? "20.66340" : "20.6634, 106.068");
            citizen.visit().see("submit, pin and commune disagree");

            question.locator("label", new Locator.LocatorOptions().setHasText(meant))
                    .click();
            citizen.page().locator("#send").click();
            assertThat(citizen.page().locator("#unit-error")).hasCount(0);
            assertThat(question.locator("input:checked")).hasCount(1);

            citizen.page().locator("#email").fill("");
            citizen.page().locator("#send").click();
            var ticket = citizen.receipt();
            assertThat(citizen.page().locator(".receipt")).containsText(meant);
            citizen.follow(ticket);
            assertThat(citizen.page().locator(".sketch")).containsText("20.66340, 106.06800");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void needs_neither_script_nor_map(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, false));
        citizen.open("/petitions/submit");
        assertThat(citizen.page().locator("#open-map")).isHidden();

        var ticket = submitWithDegrees(citizen, "", "20,6634 106,0680");

        assertThat(citizen.page().locator(".receipt")).containsText("Phố Hiến");
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("places.point.decided"));
        citizen.follow(ticket);
        assertThat(citizen.page().locator(".sketch svg")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi, false", "DESKTOP, en, true"})
    void is_told_beside_the_field_what_is_wrong_with_the_degrees(Window window, String language, boolean runsScripts) {
        var citizen = new Citizen(browser.visit(window, language, runsScripts));
        citizen.write(Story.streetLight(PHO_HIEN));
        fillDegrees(citizen, "ngã tư chợ");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#lat-error"))
                .containsText(citizen.visit().says("places.coordinates.wrong"));
        assertThat(citizen.page().locator("#lat")).hasValue("ngã tư chợ");
        citizen.visit().see("submit, degrees that cannot be read");

        citizen.page().locator("#unit").fill("");
        citizen.page().locator("#address").fill("");
        citizen.page().locator("#lat").fill("21.0285, 105.8542");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#lat-error"))
                .containsText(citizen.visit().says("petitions.place.outside"));
        citizen.visit().see("submit, point outside");

        citizen.page().locator("#unit").fill("Phố Hiến");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#place-question"))
                .containsText(citizen.visit().says("places.point.left-out"));
        citizen.visit().see("submit, point outside but a commune");
        citizen.page()
                .locator(
                        "#place-question .choice",
                        new Page.LocatorOptions().setHasText(citizen.visit().says("places.point.left-out")))
                .locator("label")
                .click();
        citizen.page().locator("#send").click();

        citizen.follow(citizen.receipt());
        assertThat(citizen.page().locator(".sketch")).hasCount(0);
    }

    @Test
    void loads_the_map_only_when_it_is_asked_for_and_from_nowhere_else() {
        var visit = browser.phone("vi");
        var loaded = new ArrayList<String>();
        visit.page().onRequest((Request request) -> loaded.add(request.url()));
        var citizen = new Citizen(visit);
        citizen.open("/petitions/submit");
        citizen.page().waitForLoadState();
        assertThat(loaded).noneMatch(url -> url.contains("leaflet") || url.contains("communes.json"));

        openMap(citizen);

        assertThat(loaded)
                .anyMatch(url -> url.contains("leaflet"))
                .allMatch(url -> url.startsWith(LivePortal.shared().url().toString()));
    }

    @Test
    void takes_the_pin_away_again() {
        var citizen = new Citizen(browser.phone("vi"));
        citizen.open("/petitions/submit");
        openMap(citizen);
        map(citizen).click();
        assertThat(citizen.page().locator(".map-pin")).isVisible();

        citizen.page().locator("#remove-pin").click();

        assertThat(citizen.page().locator(".map-pin")).hasCount(0);
        assertThat(citizen.page().locator("#lat")).hasValue("");
        assertThat(said(citizen)).hasText(citizen.visit().says("places.point.removed"));
    }

    private static Ticket submitWithDegrees(Citizen citizen, String commune, String degrees) {
        citizen.write(Story.streetLight(commune));
        fillDegrees(citizen, degrees);
        citizen.page().locator("#send").click();
        return citizen.receipt();
    }

    private static void fillDegrees(Citizen citizen, String degrees) {
        citizen.page().locator("#coordinates summary").click();
        citizen.page().locator("#lat").fill(degrees);
    }

    private static void openMap(Citizen citizen) {
        citizen.page().locator("#open-map").click();
        assertThat(citizen.page().locator("#map path.map-commune")).hasCount(104);
    }

    private static void locate(Citizen citizen, Geolocation place) {
        BrowserContext context = citizen.visit().context();
        context.grantPermissions(List.of("geolocation"));
        context.setGeolocation(place);
    }

    private static Locator map(Citizen citizen) {
        return citizen.page().locator("#map");
    }

    private static Locator said(Citizen citizen) {
        return citizen.page().locator("#pin-said");
    }

    private static double degrees(Citizen citizen, String field) {
        return Double.parseDouble(citizen.page().locator(field).inputValue());
    }

    /** What the page says of any commune, up to its name. */
    private static String inside(Citizen citizen) {
        return citizen.visit().says("places.point.inside", "@").split("@")[0];
    }
}
