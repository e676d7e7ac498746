package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.calendar.Now;

/** An official names where the morning letter goes; one who is late says sorry, and the sender reads it. */
class RemindersJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void names_where_the_morning_letter_goes(Window window, String language) {
        var clerk = Desk.at("/desk/digest", "canbo.12205", browser.visit(window, language, true));
        var page = clerk.page();
        page.locator("#email").fill("không phải");
        // A browser would refuse it before it is sent.
        page.locator("#digest").evaluate("form => form.noValidate = true");
        clerk.press("save");
        assertThat(page.locator("#email-error")).isVisible();
        assertThat(page.locator("#email")).hasValue("không phải");
        clerk.visit().see("morning letter, faulty");

        page.locator("#email").fill("canbo.12205@hungyen.example");
        clerk.press("save");
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#email")).hasValue("canbo.12205@hungyen.example");
        assertThat(page.locator("#preview")).isVisible();
        clerk.visit().see("morning letter");

        page.locator("#email").fill("");
        clerk.press("save");
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#email")).hasValue("");
    }

    /** Two cases of the demonstration that are late. */
    @ParameterizedTest
    @CsvSource({"PHONE, vi, 0", "DESKTOP, en, 1"})
    void says_sorry_for_being_late(Window window, String language, int which) throws Exception {
        var clerk = Desk.at(Desk.INBOX + "?tab=OVERDUE", "canbo.11953", browser.visit(window, language, true));
        var page = clerk.page();
        page.locator("#petitions a[href*='/desk/petitions/handle']").nth(which).click();
        page.waitForURL("**/handle?*");
        var number = page.url().replaceAll(".*number=(HA-[-0-9]+).*", "$1");
        clerk.visit().see("a late case");
        page.locator("#to-apology").click();
        clerk.press("apologise");
        assertThat(page.locator("#words-error")).isVisible();
        assertThat(page.locator("#newDay-error")).isVisible();
        clerk.visit().see("apology, faulty");
        page.locator("#words").fill("Thiếu bóng đèn thay thế, xin ông/bà thông cảm.");
        page.locator("#newDay").fill(LocalDate.now(Now.VIETNAM).plusDays(9).toString());
        clerk.act("apologise", "APOLOGISED");
        clerk.visit().see("a late case after an apology");

        var citizen = new Citizen(browser.visit(window, language, true));
        try (var records = PortalRecords.of(LivePortal.shared())) {
            citizen.follow(new Ticket(number, records.codeOf(number, LivePortal.shared())));
        }
        assertThat(citizen.page().locator("#apology")).containsText("Thiếu bóng đèn thay thế");
        citizen.visit().see("an apology");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void the_province_looks_at_what_is_overdue_for_long(Window window, String language) {
        var coordinator = Desk.at("/desk/escalated", "dieuphoi", browser.visit(window, language, true));

        assertThat(coordinator.page().locator("main h1")).isVisible();
        coordinator.visit().see("overdue for long");
        var clerk = Desk.at("/desk/escalated", "canbo.11953", browser.visit(window, language, true));
        assertThat(clerk.page().locator("#escalated")).hasCount(0);
        assertThat(clerk.page().locator("#none")).hasCount(0);
    }
}
