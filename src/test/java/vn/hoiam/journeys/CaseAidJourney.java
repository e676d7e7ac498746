package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What helps a clerk beside a case: a note for colleagues, who has it in hand, and what was answered before. */
class CaseAidJourney {

    private static final String NOTE = "Đã gọi Điện lực: chiều nay đến thay.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void helps_the_clerk_and_leaves_the_sender_in_peace() {
        var citizen = new Citizen(browser.phone("vi"));
        var earlier = citizen.submit(Story.streetLight("phường Phố Hiến"));
        var clerk = Desk.at(Desk.handle(earlier), "canbo.11953", browser.phone("vi"));
        var leader = Desk.at(Desk.handle(earlier), "lanhdao.11953", browser.desktop("en"));
        answer(earlier, clerk, leader);
        var ticket = citizen.submit(Story.streetLight("phường Phố Hiến"));

        clerk.open(ticket);
        clerk.act("take", "GIVEN");
        clerk.receive();
        clerk.page().locator("#internal").fill(NOTE);
        clerk.page().locator("#reply").fill("Phường đã nhận.");
        clerk.press("alike");
        clerk.page().locator(".precedent > summary").first().click();
        var told = clerk.page().locator(".precedent .told").first().textContent();
        clerk.page().locator(".precedent input[type=submit]").first().click();
        var written = "Phường đã nhận.\n\n" + told;
        assertThat(clerk.page().locator("#reply")).hasValue(written);
        clerk.act("note", "NOTED");
        assertThat(clerk.page().locator("#reply")).hasValue(written);
        clerk.page().locator("#seen > summary").click();
        assertThat(clerk.page().locator("#seen")).not().containsText("nội bộ –");
        assertThat(clerk.page().locator("#seen-steps")).not().containsText("ghi chú");
        clerk.visit().see("a case with a note and what the sender sees");
        clerk.press("propose");

        leader.open(ticket);
        assertThat(leader.page().locator("main")).containsText(NOTE);
        leader.page().locator("#keys > summary").click();
        leader.visit().see("a case with a note, before the leader");
        leader.page().locator("#to-charge").click();
        leader.visit().see("giving a case to an officer");
        leader.press("give");
        assertThat(leader.page().locator("#official-error")).isVisible();
        leader.page().locator("#official").selectOption("-");
        leader.press("give");
        assertThat(leader.page().locator("#charge")).containsText(leader.visit().says("desk.charge.none"));

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).not().containsText("ghi chú nội bộ");
    }

    private static void answer(Ticket ticket, Desk clerk, Desk leader) {
        clerk.open(ticket);
        clerk.receive();
        clerk.propose("Điện lực đã thay đèn trong ngày.");
        leader.open(ticket);
        leader.sign();
    }
}
