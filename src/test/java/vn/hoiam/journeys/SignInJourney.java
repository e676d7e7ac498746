package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An official comes to the desk and leaves it. */
class SignInJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void is_told_the_same_for_a_wrong_name_and_a_wrong_password(String language) {
        var visit = browser.phone(language);
        visit.open("/account/sign-in");
        var official = new Desk(visit);

        official.enter("canbo.11953", "không phải mật khẩu");
        assertThat(visit.page().locator("#error-summary")).containsText(visit.says("accounts.sign-in.wrong"));
        visit.see("sign-in, wrong");
        official.enter("khong.co.ai", Official.password());

        assertThat(visit.page().locator("#error-summary")).containsText(visit.says("accounts.sign-in.wrong"));
        assertThat(visit.page().locator("#password")).hasValue("");
    }

    @Test
    void is_told_beside_each_field_what_is_missing() {
        var visit = browser.phone("vi");
        visit.open("/account/sign-in");

        for (int i = 0; i < 2; i++) {
            visit.page().locator("#enter").click();
            assertThat(visit.page().locator("#username-error")).isVisible();
            assertThat(visit.page().locator("#password-error")).isVisible();
        }
        visit.see("sign-in, empty");
        visit.overfill("#username");
        visit.overfill("#password");
        visit.page().locator("#enter").click();
        assertThat(visit.page().locator("#username-error")).isVisible();
        visit.see("sign-in, far too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void comes_to_the_page_that_was_asked_for(String language) {
        var visit = browser.desktop(language);

        visit.open("/desk/petitions/inbox?tab=CLOSED");
        new Desk(visit).enter("canbo.11953", Official.password());

        assertThat(visit.page()).hasURL(Pattern.compile(".*" + visit.address("/desk/petitions/inbox\\?tab=CLOSED")));
        assertThat(visit.page().locator("#tab-CLOSED")).hasAttribute("aria-current", "page");
    }

    @Test
    void is_led_nowhere_else_by_a_forged_address() {
        var visit = browser.desktop("vi");

        visit.open("/account/sign-in?to=https://example.com/desk/");
        new Desk(visit).enter("canbo.11953", Official.password());

        assertThat(visit.page().locator("#inbox-search")).isVisible();
        assertThat(visit.page().url()).startsWith(LivePortal.shared().url().toString() + "/desk/");
    }

    @Test
    void signs_in_again_when_the_session_is_over() {
        var ticket = new Citizen(browser.phone("vi")).submit(Story.streetLight("phường Phố Hiến"));
        var clerk = Desk.at(Desk.handle(ticket), "canbo.11953", browser.desktop("vi"));

        clerk.visit().context().clearCookies();
        clerk.press("receive");

        assertThat(clerk.page().locator("#username")).isVisible();
        clerk.enter("canbo.11953", Official.password());
        clerk.open(ticket);
        clerk.receive();
    }

    @Test
    void leaves_nothing_behind_for_the_back_button() {
        var clerk = Desk.of("canbo.11953", browser.desktop("vi"));

        clerk.page()
                .locator("#sign-out input[type=submit], #sign-out button")
                .first()
                .click();
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/account/signed-out"));
        clerk.visit().see("signed out");
        clerk.page().goBack();

        assertThat(clerk.page().locator("#username")).isVisible();
        assertThat(clerk.page().locator("#inbox-search")).hasCount(0);
        assertThat(clerk.visit().open(Desk.INBOX).url()).contains("/account/sign-in");
    }
}
