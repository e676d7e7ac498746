package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk takes several cases in hand at once, keeps a filter for the unit, and goes through the pile case by case. */
class InboxJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void goes_through_a_pile(Window window, String language) {
        var citizen = new Citizen(browser.phone("vi"));
        var story = Story.streetLight("xã Khoái Châu");
        var tickets = List.of(citizen.submit(story), citizen.submit(story));
        var clerk = Desk.of("canbo.12205", browser.visit(window, language, true));
        var page = clerk.page();

        page.locator("#q").fill(story.subject());
        page.locator("#search").click();
        page.locator("#to-filters").click();
        clerk.press("save");
        assertThat(page.locator("#name-error")).isVisible();
        clerk.visit().see("filters of a unit, faulty");
        page.locator("#name").fill(story.subject());
        clerk.press("save");
        assertThat(page.locator("#saved-filters")).containsText(story.subject());
        assertThat(page.locator("#q")).hasValue(story.subject());
        clerk.visit().see("an inbox with a filter");

        for (var ticket : tickets) {
            page.locator("input[value='" + ticket.number() + "']").check();
        }
        page.locator("#bulk").click();
        clerk.press("note");
        assertThat(page.locator("#internal-error")).isVisible();
        clerk.visit().see("several cases, faulty");
        page.locator("#official").selectOption("canbo.12205");
        clerk.press("give");
        assertThat(page.locator("#done")).isVisible();
        clerk.visit().see("several cases, given");

        clerk.visit().open(Desk.INBOX + "?tab=MINE");
        page.locator("#petitions a[href*='" + tickets.get(0).number() + "']").click();
        page.waitForLoadState();
        page.keyboard().press("Alt+Digit9");
        assertThat(page.locator("main")).containsText(tickets.get(1).number());
        assertThat(page.locator("main")).not().containsText(tickets.get(0).number());
        page.waitForLoadState();
        page.keyboard().press("Alt+Digit0");
        assertThat(page.locator("#inbox-search")).isVisible();
    }
}
