package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about officials comes before whoever they answer to, and not before themselves. */
class OfficialsJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void about_the_staff_of_a_ward_is_the_chairmans_alone(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        write(citizen, "Người nhận hồ sơ ở bàn số 3 nói gắt với mẹ tôi.");
        citizen.page().locator("#concerned-COMMUNE_STAFF").check();
        citizen.visit().see("about whose conduct it is");
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();

        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        clerk.page().locator("#q").fill(ticket.number());
        clerk.page().locator("#search").click();
        assertThat(clerk.page().locator("#inbox-empty")).isVisible();
        assertThat(clerk.visit().open(Desk.handle(ticket)).status()).isEqualTo(404);

        var leader = Desk.of("lanhdao.11953", browser.visit(window, language, true));
        leader.find(ticket);
        assertThat(leader.page().locator("#for-leader")).isVisible();
        leader.visit().see("a case for the leader alone");
        leader.receive();
        leader.propose("Chúng tôi đã nhắc nhở người trực và xin lỗi bà.");
        leader.sign();

        citizen.follow(ticket);
        assertThat(citizen.page().locator("main")).containsText("xin lỗi bà");
        assertThat(citizen.page().locator(".decides"))
                .containsText(citizen.visit().says("routing.decider.COMMUNE_CHAIRMAN"));
        citizen.visit().see("answered by the chairman");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void about_the_chairman_goes_to_the_province(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        write(citizen, "Ba buổi tiếp công dân liền, lãnh đạo phường đều vắng.");
        citizen.page().locator("#concerned-COMMUNE_LEADERS").check();
        citizen.page().locator("#send").click();
        var ticket = citizen.receipt();

        var leader = Desk.of("lanhdao.11953", browser.visit(window, language, true));
        assertThat(leader.visit().open(Desk.handle(ticket)).status()).isEqualTo(404);

        var province = Desk.of("canbo.33", browser.visit(window, language, true));
        province.find(ticket);
        assertThat(province.page().locator(".decides"))
                .containsText(province.visit().says("routing.decider.PROVINCIAL_CHAIRMAN"));
        province.visit().see("a case about a chairman at the province");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi"})
    void nobody_is_asked_about_whom_it_is_in_another_sector(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.open("/petitions/submit");

        assertThat(citizen.page().locator("#concerned-COMMUNE_STAFF")).isHidden();
        citizen.page().locator("#sector").selectOption("CAN_BO");
        assertThat(citizen.page().locator("#concerned-COMMUNE_STAFF")).isVisible();
    }

    private static void write(Citizen citizen, String text) {
        citizen.open("/petitions/submit");
        citizen.page().locator("#kind-feedback").check();
        citizen.page().locator("#text").fill(text);
        citizen.page().locator("#sector").selectOption("CAN_BO");
        citizen.page().locator("#unit").fill("phường Phố Hiến");
    }
}
