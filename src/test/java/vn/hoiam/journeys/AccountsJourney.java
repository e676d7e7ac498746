package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator opens an account for a commune, and its official comes to the desk by a link. */
class AccountsJourney {

    private static final String PASSWORD = "lúa chín vàng xã Ân Thi";
    private static final String NEXT_PASSWORD = "nhãn lồng ngọt xã Ân Thi";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_official_sets_a_password_by_a_link_changes_it_and_is_out_when_the_account_is_closed() {
        var admin = Desk.at("/desk/administration/open-account", "quantri", browser.desktop("vi"))
                .visit();
        assertThat(admin.page().locator("#act-open")).isVisible();
        admin.see("open an account");
        admin.page().locator("#act-open").click();
        assertThat(admin.page().locator("#username-error")).isVisible();
        assertThat(admin.page().locator("#unit-error")).isVisible();
        admin.page().locator("#username").fill("anthi.moi");
        admin.page().locator("#name").fill("Phạm Văn Lúa");
        admin.page().locator("#kind").selectOption("HANDLER");
        admin.page().locator("#unit").fill("xã Ân Thi");
        admin.page().locator("#act-open").click();
        var link = admin.page().locator("#link").textContent().strip();
        assertThat(admin.page().url()).doesNotContain(link.substring(link.indexOf('#')));
        admin.see("link to set a password");

        var official = browser.phone("vi");
        official.page().navigate(link);
        assertThat(official.page()).hasURL(Pattern.compile(".*/account/set-password$"));
        official.see("set a password");
        setPassword(official, PASSWORD, "không giống nhau đâu");
        assertThat(official.page().locator("#repeated-error")).isVisible();
        setPassword(official, PASSWORD, PASSWORD);
        assertThat(official.page().locator("#done")).isVisible();
        official.page().locator("#to-sign-in").click();
        var desk = new Desk(official);
        desk.enter("anthi.moi", PASSWORD);
        assertThat(official.page().locator("#inbox-search")).isVisible();

        var elsewhere = new Desk(browser.desktop("vi"));
        elsewhere.visit().open(Desk.INBOX);
        elsewhere.enter("anthi.moi", PASSWORD);
        assertThat(elsewhere.page().locator("#inbox-search")).isVisible();
        official.open("/desk/password");
        official.page().locator("#proof").fill(PASSWORD);
        official.page().locator("#password").fill(NEXT_PASSWORD);
        official.page().locator("#repeated").fill(NEXT_PASSWORD);
        official.page().locator("#act-change").click();
        assertThat(official.page().locator("#done")).isVisible();
        elsewhere.visit().open(Desk.INBOX);
        assertThat(elsewhere.page().locator("#username")).isVisible();
        official.open(Desk.INBOX);
        assertThat(official.page().locator("#inbox-search")).isVisible();

        var late = browser.phone("en");
        late.page().navigate(link.replace("/account/", "/en/account/"));
        setPassword(late, PASSWORD, PASSWORD);
        assertThat(late.page().locator("#error-summary")).containsText(late.says("accounts.link.dead"));
        late.see("a dead link");

        admin.page().locator("#back").click();
        admin.see("an account");
        admin.page().locator("#act-close").click();
        assertThat(admin.page().locator("#done")).isVisible();
        official.open(Desk.INBOX);
        assertThat(official.page().locator("#username")).isVisible();
        desk.enter("anthi.moi", NEXT_PASSWORD);
        assertThat(official.page().locator("#error-summary")).isVisible();
    }

    @Test
    void who_does_not_administer_finds_no_accounts() {
        var clerk = Desk.of("canbo.11953", browser.phone("en")).visit();

        for (var page : new String[] {"accounts", "account?username=quantri", "open-account", "link"}) {
            assertThat(clerk.open("/desk/administration/" + page).status()).isEqualTo(404);
        }
        clerk.open("/desk/password");
        clerk.see("change the password");
    }

    @Test
    void an_administrator_looks_accounts_up_and_reads_one_on_a_telephone_in_english() {
        var admin = Desk.at("/desk/administration/accounts?q=an+thi", "quantri", browser.phone("en"))
                .visit();
        assertThat(admin.page().locator("#accounts")).isVisible();
        admin.see("accounts");
        admin.page().locator("#accounts a").first().click();
        admin.see("one account");
        admin.page().locator("#act-give").click();
        assertThat(admin.page().locator("#kind-error")).isVisible();
        admin.see("a duty without a kind");
    }

    private static void setPassword(Visit visit, String password, String repeated) {
        visit.page().locator("#password").fill(password);
        visit.page().locator("#repeated").fill(repeated);
        visit.page().locator("#act-set").click();
    }
}
