package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters from both sides: who gets them has no more of them, and who sees that one did not arrive does something about it. */
class LettersJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void a_letter_that_did_not_arrive_is_told_in_another_way(Window window, String language) throws Exception {
        var address = "khong.ai." + "rat.dai.".repeat(4) + language + System.nanoTime() + "@example.vn";
        var citizen = new Citizen(browser.phone(language));
        citizen.write(Story.streetLight("xã Khoái Châu"));
        citizen.page().locator("#email").fill(address);
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();
        try (var records = PortalRecords.of(LivePortal.shared())) {
            records.returnLettersTo(address);
        }

        var clerk = Desk.at("/desk/letters", "canbo.12205", browser.visit(window, language, true));
        var page = clerk.page();
        assertThat(page.locator("#waiting")).containsText(address);
        clerk.visit().see("letters that did not arrive");
        page.locator("#waiting a[href*='" + ticket.number() + "']").click();
        clerk.press("settle");
        assertThat(page.locator("#how-error")).isVisible();
        clerk.visit().see("letters of a case, faulty");
        page.locator("#how").fill("Gọi điện lúc 9 giờ");
        clerk.press("settle");
        assertThat(page.locator("#done-settled")).isVisible();
        assertThat(page.locator("#undelivered")).hasCount(0);
        assertThat(page.locator("#letters")).containsText("Gọi điện lúc 9 giờ");
        clerk.visit().see("letters of a case, told");

        clerk.visit().open("/desk/letters");
        assertThat(page.locator("main")).not().containsText(ticket.number());
        clerk.open(ticket);
        page.locator("#to-letters").click();
        assertThat(page.locator("#letters")).containsText(address);

        var other = Desk.of("canbo.11953", browser.visit(window, language, true));
        other.visit().open("/desk/letters/case?number=" + ticket.number());
        assertThat(other.page().locator("main")).not().containsText(ticket.number());
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void an_administrator_sees_how_the_outbox_stands(Window window, String language) {
        var admin = Desk.at("/desk/letters", "quantri", browser.visit(window, language, true));

        assertThat(admin.page().locator("#state")).isVisible();
        admin.visit().see("the outbox");
        admin.page().locator("#all-again").click();
        assertThat(admin.page().locator("#done")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi, true", "DESKTOP, en, false"})
    void who_has_enough_of_news_stops_them(Window window, String language, boolean runsScripts) throws Exception {
        var address = "thoi.nhan." + language + System.nanoTime() + "@example.vn";
        var reader = browser.visit(window, language, runsScripts);
        var citizen = new Citizen(reader);
        citizen.write(Story.streetLight("xã Khoái Châu"));
        citizen.page().locator("#email").fill(address);
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();
        var clerk = Desk.at(Desk.handle(ticket), "canbo.12205", browser.desktop("vi"));
        clerk.receive();

        try (var records = PortalRecords.of(LivePortal.shared())) {
            citizen.page().navigate(records.lastStopLinkTo(address));
        }
        reader.see("stopping letters");
        citizen.page().locator("#stop").click();
        assertThat(citizen.page().locator("#stopped")).isVisible();
        reader.see("letters stopped");
        citizen.page().locator("#resume").click();
        assertThat(citizen.page().locator("#stop")).isVisible();
    }
}
