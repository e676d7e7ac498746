package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Before a petition is sent, its sender sees what others sent about the same. */
class SimilarJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_farmer_with_a_telephone_joins_what_a_neighbour_sent_and_keeps_a_receipt() {
        var others = SimilarIT.released(Wire.to(LivePortal.shared()));
        var citizen = new Citizen(browser.phone("vi"));
        write(citizen, others);
        citizen.page().locator("#send").click();

        assertThat(citizen.page().locator("#similar")).isVisible();
        citizen.visit().see("similar");
        assertThat(citizen.page().locator("#similar")).containsText(others.getString("subject"));
        assertThat(citizen.page().locator("#text")).hasValue(others.getString("text"));
        assertThat(citizen.page().locator("#similar-title")).isInViewport();
        citizen.page()
                .locator("#similar button[value='" + others.getString("number") + "']")
                .click();

        assertThat(citizen.page().locator("#receipt-code")).isVisible();
        citizen.visit().see("similar-joined");
        assertThat(citizen.page().locator("#joined")).containsText(others.getString("number"));
    }

    @Test
    void whoever_wants_to_sends_their_own_without_any_script() {
        var others = SimilarIT.released(Wire.to(LivePortal.shared()));
        var citizen = new Citizen(browser.visit(Window.DESKTOP, "en", false));
        write(citizen, others);
        citizen.page().locator("#send").click();

        assertThat(citizen.page().locator("#similar")).isVisible();
        citizen.visit().see("similar");
        citizen.page().locator("#send-own").click();

        assertThat(citizen.page().locator("#receipt-code")).isVisible();
        assertThat(citizen.page().locator("#joined")).hasCount(0);
    }

    private static void write(Citizen citizen, JsonObject others) {
        citizen.open("/petitions/submit");
        var page = citizen.page();
        page.locator("#kind-feedback").check();
        page.locator("#subject").fill(others.getString("subject"));
        page.locator("#text").fill(others.getString("text"));
        page.locator("#sector").selectOption(others.getString("sector"));
        page.locator("#unit").fill("phường Phố Hiến");
        page.locator("#publish").check();
    }
}
