package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.petitions.UrgencyLevels;
import vn.hoiam.texts.Texts;

/** An officer says that a case cannot wait; who sent it reads that, and so does everybody once it is released. */
class UrgencyJourney {

    private static final String WHY = "Dây điện rơi xuống lối đi của trẻ em.";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void goes_before_others_and_is_answered_earlier(Window window, String language) {
        var most = UrgencyLevels.pressing().get(0).name().in(language.equals("vi") ? Texts.VIETNAMESE : Texts.ENGLISH);
        var citizen = new Citizen(browser.visit(window, language, false));
        var ticket = citizen.submit(Story.streetLight("phường Phố Hiến"));
        citizen.follow(ticket);
        assertThat(citizen.page().locator(".urgent")).hasCount(0);
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.visit(window, language, true));
        clerk.page().locator("#to-urgency").click();
        assertThat(clerk.page().locator("#levels dt")).hasCount(3);
        clerk.visit().see("how urgent a case is");
        clerk.page().locator("#reason").fill(WHY);
        clerk.press("urge");
        assertThat(clerk.page().locator("#level-error")).hasText(Pattern.compile(".+"));
        assertThat(clerk.page().locator("#reason")).hasValue(WHY);
        clerk.visit().see("a level that was not chosen");
        clerk.page().locator("#level").selectOption("very_urgent");
        clerk.act("urge", "URGENCY_SET");
        assertThat(clerk.page().locator("main .urgent").first()).hasText(most);
        assertThat(clerk.page().locator("#urgency")).containsText(WHY);
        clerk.visit().see("an urgent case");

        clerk.visit().open(Desk.INBOX + "?urgency=very_urgent");
        assertThat(line(clerk, ticket).locator(".urgent")).hasText(most);
        assertThat(clerk.page().locator("#inbox-search #urgency")).hasValue("very_urgent");
        clerk.visit().see("inbox of what is urgent");
        clerk.visit().open(Desk.INBOX + "?urgency=urgent");
        assertThat(line(clerk, ticket)).hasCount(0);

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main .urgent")).hasText(most);
        assertThat(citizen.page().locator("main")).not().containsText(WHY);
        assertThat(citizen.page().locator(".timeline")).containsText(most);
        citizen.visit().see("following what is urgent");

        release(ticket, clerk, Desk.at(Desk.handle(ticket), "lanhdao.11953", browser.visit(window, language, true)));
        citizen.open("/petitions/petition?number=" + ticket.number());
        assertThat(citizen.page().locator("main .urgent")).hasText(most);
        assertThat(citizen.page().locator("main")).not().containsText(WHY);
        citizen.visit().see("public page of what is urgent");
    }

    private static Locator line(Desk desk, Ticket ticket) {
        return desk.page().locator("#petitions tr:has(a[href*='" + ticket.number() + "'])");
    }

    private static void release(Ticket ticket, Desk clerk, Desk leader) {
        clerk.open(ticket);
        clerk.receive();
        clerk.propose("Điện lực đã thay dây trong ngày.");
        leader.open(ticket);
        leader.sign();
        clerk.visit().open("/desk/petitions/release?number=" + ticket.number());
        clerk.act("release", "RELEASED");
    }
}
