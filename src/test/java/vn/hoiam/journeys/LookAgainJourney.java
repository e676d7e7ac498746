package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer does not content a citizen, who asks to have the matter looked at again; the clerk finds both cases. */
class LookAgainJourney {

    private static final String REPLY = "Đèn đã được thay ngày 25/11.";
    private static final String REASON = "Đèn mới thay sáng được một đêm rồi lại tắt.";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi, false", "DESKTOP, en, true"})
    void what_was_answered_is_asked_again_once(Window window, String language, boolean citizenRunsScripts) {
        var citizen = new Citizen(browser.visit(window, language, citizenRunsScripts));
        var first = citizen.submit(Story.streetLight("phường Phố Hiến"));
        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.find(first);
        clerk.receive();
        clerk.propose(REPLY);
        var leader = Desk.at(Desk.handle(first), "lanhdao.11953", browser.visit(window, language, true));
        leader.sign();

        citizen.follow(first);
        citizen.page().locator("#ask-again > summary").click();
        citizen.visit().see("about to ask again");
        citizen.page().locator("#reason").fill("Chưa");
        citizen.page().locator("#sendAsk").click();
        assertThat(citizen.page().locator("#reason-error")).isVisible();
        assertThat(citizen.page().locator("#reason")).hasValue("Chưa");
        citizen.visit().see("asked again without a reason");
        citizen.page().locator("#reason").fill(REASON);
        citizen.page().locator("#sendAsk").click();
        var second = citizen.receipt();
        citizen.visit().see("the receipt of a request to look again");

        citizen.follow(first);
        assertThat(citizen.page().locator("main")).containsText(REPLY);
        assertThat(citizen.page().locator("#ask-again")).hasCount(0);
        citizen.visit().see("a petition that was asked again");
        citizen.page().locator("#open-" + second.number()).click();
        assertThat(citizen.page().locator("main")).containsText(REASON);
        assertThat(citizen.page().locator("#open-" + first.number())).isVisible();
        citizen.visit().see("a petition that asks again");

        clerk.find(second);
        clerk.page().locator("#earlier-reply > summary").click();
        assertThat(clerk.page().locator("#earlier-reply")).containsText(REPLY);
        clerk.visit().see("a case that is asked again");
        clerk.page().locator("#earlier a").click();
        assertThat(clerk.page().locator("main")).containsText(second.number());
        clerk.visit().see("a case that was taken further");
    }
}
