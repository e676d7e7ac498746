package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody reads of a petition passes through the hands of an officer, and can be taken back. */
class ReleaseJourney {

    private static final String WRITTEN =
            "Ông Trần Văn Tám ở số nhà 12 để cột đèn hỏng mấy tuần nay, xin gọi 0912 345 678.";
    private static final String MASKED =
            "Ông [họ tên] ở [số nhà] để cột đèn hỏng mấy tuần nay, xin gọi [số điện thoại].";
    private static final String REPLY = "Kính gửi bà Nguyễn Thị Hòa, đèn sẽ sáng lại trước thứ Sáu.";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void lets_everybody_read_a_wording_without_persons_until_it_is_taken_back(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, false));
        citizen.write(Story.streetLight("phường Phố Hiến"));
        citizen.page().locator("#text").fill(WRITTEN);
        citizen.page().locator("#name").fill("Nguyễn Thị Hòa");
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();
        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.open(ticket);
        clerk.receive();
        clerk.propose(REPLY);
        var leader = Desk.of("lanhdao.11953", browser.visit(window, language, true));
        leader.open(ticket);
        leader.sign();
        assertThat(everybodyReads(citizen, ticket)).not().containsText("[họ tên]");

        clerk.visit().open(Desk.INBOX + "?tab=TO_RELEASE");
        clerk.page().locator("#petitions a[href*='" + ticket.number() + "']").click();
        clerk.page().locator("#to-release").click();
        assertThat(clerk.page().locator("#original")).isVisible();
        assertThat(clerk.page().locator("mark"))
                .hasText(new String[] {"Trần Văn Tám", "số nhà 12", "0912 345 678", "Nguyễn Thị Hòa"});
        assertThat(clerk.page().locator("#publicText")).hasValue(MASKED);
        assertThat(clerk.page().locator("#persons")).hasCount(0);
        clerk.visit().see("a petition to release");

        clerk.page().locator("#publicText").fill(WRITTEN);
        clerk.press("release");
        assertThat(clerk.page().locator("#publicText-error")).containsText("3");
        assertThat(clerk.page().locator("#persons-left mark"))
                .hasText(new String[] {"Trần Văn Tám", "số nhà 12", "0912 345 678"});
        assertThat(clerk.page().locator("#persons")).isVisible();
        clerk.visit().see("a wording that names persons");
        clerk.page().locator("#publicText").fill(MASKED);
        clerk.act("release", "RELEASED");

        assertThat(everybodyReads(citizen, ticket)).containsText(MASKED);
        assertThat(citizen.page().locator("main")).containsText("Kính gửi bà [họ tên], đèn sẽ sáng lại trước thứ Sáu.");
        assertThat(citizen.page().locator("main")).not().containsText("Hòa");
        citizen.visit().see("public page of a released petition");

        clerk.page().locator("#to-release").click();
        clerk.press("withhold");
        assertThat(clerk.page().locator("#withholding-error")).isVisible();
        clerk.page().locator("#withholding").selectOption("MISTAKE");
        clerk.visit().see("a release to take back");
        clerk.act("withhold", "WITHHELD");

        assertThat(everybodyReads(citizen, ticket)).not().containsText("[họ tên]");
        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.withholding.MISTAKE"));
        assertThat(citizen.page().locator("main")).containsText(WRITTEN);
        citizen.visit().see("followed, taken back");
    }

    private static Locator everybodyReads(Citizen citizen, Ticket ticket) {
        citizen.open("/petitions/petition?number=" + ticket.number());
        assertThat(citizen.page().locator("main")).containsText(ticket.number());
        return citizen.page().locator("main");
    }
}
