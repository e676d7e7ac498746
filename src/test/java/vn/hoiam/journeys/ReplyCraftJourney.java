package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reply is written with a phrase, gone through point by point, seen as its citizen will, and signed by a deputy. */
class ReplyCraftJourney {

    private static final String TYPED = "Điện lực hẹn thay bóng trong tuần.";
    private static final String MEASURE = "Thay bóng đèn ở đầu ngõ.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void is_written_checked_and_signed_by_who_acts_for_the_leader() {
        var citizen = new Citizen(browser.phone("vi"));
        var ticket = citizen.submit(Story.streetLight("phường Phố Hiến"));
        propose(Desk.at(Desk.handle(ticket), "canbo.11953", browser.phone("vi")), ticket);

        var leader = Desk.at("/desk/delegations", "lanhdao.11953", browser.desktop("en"));
        leader.press("delegate");
        assertThat(leader.page().locator("#until-error")).isVisible();
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        leader.page().locator("#delegate").selectOption("tocao.11953");
        leader.page().locator("#capacity-DEPUTY").check();
        leader.page().locator("#from").fill(today);
        leader.page().locator("#until").fill(today);
        leader.press("delegate");
        assertThat(leader.page().locator("#done")).hasText(leader.visit().says("accounts.delegation.done.DELEGATED"));
        leader.visit().see("a delegation that runs");

        var deputy = Desk.of("tocao.11953", browser.desktop("en"));
        assertThat(deputy.page().locator(".delegated")).isVisible();
        deputy.open(ticket);
        deputy.compare();
        deputy.press("preview-signed");
        assertThat(deputy.page().locator("#preview")).containsText("KT.");
        assertThat(deputy.page().locator("#compared")).isChecked();
        deputy.visit().see("a reply as the citizen will read it");
        deputy.sign();

        leader.visit().open(Desk.INBOX);
        assertThat(leader.page().locator(".delegated")).isVisible();
        leader.visit().open("/desk/delegations");
        leader.page().locator("#given-acts input[type=submit]").first().click();
        assertThat(leader.page().locator("#done")).hasText(leader.visit().says("accounts.delegation.done.ENDED"));

        citizen.follow(ticket);
        var reply = citizen.page().locator("article.reply");
        assertThat(reply).containsText(TYPED);
        assertThat(reply).containsText(MEASURE);
        assertThat(reply).containsText("Tổ chiếu sáng");
        assertThat(reply).containsText("31/12/2027");
        assertThat(reply).containsText("KT. Chủ tịch");
        citizen.visit().see("a reply with what it undertakes");
    }

    private static void propose(Desk clerk, Ticket ticket) {
        clerk.receive();
        clerk.page().locator("#reply").fill(TYPED);
        clerk.press("phrases");
        clerk.page().locator(".phrase").first().click();
        clerk.page().locator(".phrase[open] input[type=submit]").click();
        assertThat(clerk.page().locator("#reply"))
                .hasValue(Pattern.compile(TYPED + "Kính gửi ông/bà.*" + ticket.number() + ".*", Pattern.DOTALL));
        clerk.press("propose");
        for (var field : List.of("answered", "measure", "byWhom", "due", "contact")) {
            assertThat(clerk.page().locator("#" + field + "-error")).isVisible();
        }
        clerk.visit().see("a reply that settles nothing");

        clerk.page().locator("#measure").fill(MEASURE);
        clerk.page().locator("#byWhom").fill("Tổ chiếu sáng");
        clerk.page().locator("#due").fill("2027-12-31");
        clerk.page().locator("#contact").fill("Văn phòng HĐND và UBND phường");
        clerk.page().locator("#answered").check();
        clerk.press("preview");
        assertThat(clerk.page().locator("#preview article")).hasCount(2);
        assertThat(clerk.page().locator("#measure")).hasValue(MEASURE);
        clerk.visit().see("a draft as the citizen will read it");
        clerk.act("propose", "PROPOSED");
    }
}
