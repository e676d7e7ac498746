package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A citizen finds a published petition about a trouble of their own, and says so with the receipt of their petition. */
class SupportJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void is_counted_once_in_public_and_on_the_desk() {
        var citizen = new Citizen(browser.visit(Window.PHONE, "vi", false));
        var ticket = citizen.submit(Story.streetLight("phường Phố Hiến"));
        citizen.open("/petitions/published?unit=11953");
        citizen.page().locator(".case a").last().click();
        var number = citizen.page().locator("h1 + .row .code").textContent();
        citizen.page().locator("#support-start").click();

        citizen.page().locator("#code").fill("1234");
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#code-error")).isVisible();
        assertThat(citizen.page().locator("#code")).hasValue("1234");
        citizen.visit().see("support, mistyped");

        citizen.page().locator("#code").fill(ticket.code());
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#supported")).isVisible();
        assertThat(citizen.page().locator("#support-count"))
                .hasText(citizen.visit().says("petitions.support.count", 1));
        citizen.visit().see("supported");

        citizen.open("/petitions/support?number=" + number);
        citizen.page().locator("#code").fill(ticket.code());
        citizen.page().locator("#send").click();
        assertThat(citizen.page().locator("#code-error"))
                .containsText(citizen.visit().says("petitions.support.twice"));

        var desk = Desk.of("canbo.11953", browser.desktop("en"));
        desk.open(new Ticket(number, ""));
        assertThat(desk.page().locator("#supports")).hasText(desk.visit().says("desk.supports.count", 1));
        assertThat(desk.page().locator(".timeline")).containsText(desk.visit().says("journal.PetitionSupported"));
    }

    @Test
    void finds_no_such_page_for_a_petition_that_is_not_published() {
        var citizen = new Citizen(browser.visit(Window.PHONE, "vi", false));
        var ticket = citizen.submit(Story.streetLight("phường Phố Hiến"));

        var answer = citizen.visit().open("/petitions/support?number=" + ticket.number());

        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
    }
}
