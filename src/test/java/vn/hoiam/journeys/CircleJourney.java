package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole of what the portal is for: a petition goes in, and the citizen reads the signed reply. */
class CircleJourney {

    private static final String QUESTION = "Xin ông/bà cho biết cột đèn ở gần nhà văn hóa hay gần trường học?";
    private static final String ANSWER = "Cột đèn ở ngay cổng nhà văn hóa thôn, phía bên phải.";
    private static final String FIRST_REPLY = "Điện lực đã kiểm tra, sẽ thay bóng đèn.";
    private static final String REMARK = "Xin ghi rõ ngày thay xong.";
    private static final String REPLY = "Điện lực đã kiểm tra và sẽ thay bóng đèn xong trước ngày thứ Sáu tuần này.";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi, false", "DESKTOP, en, true", "PHONE, en, true"})
    void comes_round_from_citizen_to_citizen(Window window, String language, boolean citizenRunsScripts) {
        var citizen = new Citizen(browser.visit(window, language, citizenRunsScripts));
        var ticket = citizen.submit(Story.streetLight("phường Phố Hiến"));
        assertThat(ticket.number()).matches("HA-2026-\\d{4}-\\d{4}");
        assertThat(ticket.code()).matches("\\d{20}");
        assertThat(citizen.page().locator(".qr path")).hasAttribute("d", Pattern.compile("M.{200,}"));
        assertThat(citizen.page().url()).doesNotContain(ticket.code());
        citizen.visit().see("receipt");

        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.find(ticket);
        clerk.visit().see("a new case");
        assertThat(clerk.page().locator("main")).containsText("Nguyễn Thị Hòa");
        clerk.receive();
        clerk.visit().see("a case in hand");
        clerk.ask(QUESTION);
        clerk.visit().see("a case with a question");

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText(QUESTION);
        citizen.visit().see("followed, with a question");
        citizen.page().locator("#answer").fill(ANSWER);
        citizen.page().locator("#sendAnswer").click();
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.follow.answered"));
        citizen.visit().see("answered the question");

        clerk.open(ticket);
        assertThat(clerk.page().locator("main")).containsText(ANSWER);
        clerk.propose(FIRST_REPLY);
        clerk.visit().see("a proposed reply");

        var leader = Desk.of("lanhdao.11953", browser.visit(window, language, true));
        leader.find(ticket);
        assertThat(leader.page().locator("main")).containsText(FIRST_REPLY);
        leader.visit().see("a reply to sign");
        leader.sendBack(REMARK);

        clerk.open(ticket);
        assertThat(clerk.page().locator("main")).containsText(REMARK);
        assertThat(clerk.page().locator("#reply")).hasValue(FIRST_REPLY);
        clerk.visit().see("a reply sent back");
        clerk.propose(REPLY);

        leader.open(ticket);
        leader.sign();
        leader.visit().see("a signed reply");

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText(REPLY);
        assertThat(citizen.page().locator("main")).not().containsText(REMARK);
        citizen.visit().see("followed, with the reply");
        citizen.page().locator("#stars-5").check();
        citizen.page().locator("#solved-YES").check();
        citizen.page().locator("#comment").fill("Cảm ơn, đèn đã sáng.");
        citizen.page().locator("#sendRating").click();
        assertThat(citizen.page().locator("main")).containsText(citizen.visit().says("petitions.follow.rated"));

        citizen.visit().open("/petitions/petition?number=" + ticket.number());
        assertThat(citizen.page().locator("main")).containsText(ticket.number());
        assertThat(citizen.page().locator("main")).not().containsText("Nguyễn Thị Hòa");
        assertThat(citizen.page().locator("main")).not().containsText("0912");
        citizen.visit().see("public page of an unreleased petition");
    }
}
