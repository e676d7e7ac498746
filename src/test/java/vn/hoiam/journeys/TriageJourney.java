package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk says what a petition is: the same as another, of another kind, or two matters in one; its sender reads why. */
class TriageJourney {

    private static final String PHO_HIEN = "phường Phố Hiến";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void joins_the_same_matter_and_takes_it_out_again(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        var story = Story.streetLight(PHO_HIEN);
        var main = citizen.submit(story);
        var second = citizen.submit(story);
        var clerk = Desk.at(Desk.handle(second), "canbo.11953", browser.visit(window, language, true));

        choose(clerk, second, "JOIN");
        clerk.press("join");
        assertThat(clerk.page().locator("#mainNumber-error")).isVisible();
        assertThat(clerk.page().locator("#words-error")).isVisible();
        clerk.visit().see("a petition joined to nothing");
        clerk.page().locator(".answers a[href$='with=" + main.number() + "']").click();
        assertThat(clerk.page().locator("#mainNumber")).hasValue(main.number());
        clerk.page().locator("#words").fill("Cùng một cột đèn; trả lời chung một lần.");
        clerk.act("join", "JOINED");
        clerk.visit().see("a joined petition");
        citizen.follow(second);
        assertThat(citizen.page().locator("#joined")).isVisible();
        assertThat(citizen.page().locator("main")).containsText(main.number());
        citizen.visit().see("followed, joined to another");

        choose(clerk, second, "SEPARATE");
        clerk.page().locator("#words").fill("Thực ra là một cột đèn khác.");
        clerk.visit().see("about to be taken out");
        clerk.act("separate", "SEPARATED");
        citizen.follow(second);
        assertThat(citizen.page().locator("#joined")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void classifies_anew_and_splits_what_is_two_matters(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        var ticket = citizen.submit(Story.streetLight(PHO_HIEN));
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.visit(window, language, true));

        choose(clerk, ticket, "RECLASSIFY");
        clerk.page().locator("#sector").selectOption("GIAO_THONG");
        clerk.act("sort", "SORTED");
        // The words still speak for the sector it had.
        assertThat(clerk.page().locator("#proposed")).isVisible();
        clerk.visit().see("sorted, with a proposal");

        choose(clerk, ticket, "RECLASSIFY");
        clerk.press("reclassify");
        assertThat(clerk.page().locator("#kind-error")).isVisible();
        clerk.visit().see("classified anew as nothing");
        clerk.page().locator("#kind").selectOption("question");
        clerk.page().locator("#words").fill("Ông hỏi khi nào đèn được sửa.");
        clerk.act("reclassify", "RECLASSIFIED");

        choose(clerk, ticket, "SPLIT");
        clerk.press("split");
        assertThat(clerk.page().locator("#error-summary")).isVisible();
        clerk.visit().see("split into nothing");
        clerk.page().locator("#kind-1").selectOption("recommendation");
        clerk.page().locator("#subject-1").fill("Đề nghị lắp thêm đèn ở ngõ 12");
        clerk.page().locator("#text-1").fill("Ngõ 12 chưa có đèn đường.");
        clerk.page().locator("#words").fill("Đơn có một câu hỏi và một kiến nghị.");
        clerk.act("split", "SPLIT");
        clerk.visit().see("a split petition");
        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText("Đề nghị lắp thêm đèn ở ngõ 12");
        assertThat(citizen.page().locator("main")).containsText("Ông hỏi khi nào đèn được sửa.");
        citizen.visit().see("followed, split in two");
    }

    private static void choose(Desk clerk, Ticket ticket, String act) {
        clerk.open(ticket);
        clerk.page().locator("#to-" + act).click();
        assertThat(clerk.page().locator("main")).containsText(ticket.number());
    }
}
