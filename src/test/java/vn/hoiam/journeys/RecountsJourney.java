package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.texts.Texts;

/** The inspector has every promised date of the demo counted again, and finds the one that somebody changed. */
class RecountsJourney {

    private static final String RECOUNTS = "/desk/recounts";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void finds_that_every_date_follows_from_its_record_but_the_one_that_was_changed(Window window, String language)
            throws SQLException {
        var inspector = Desk.of("thanhtra", browser.visit(window, language, true));
        var page = inspector.page();
        page.locator("#nav-recounts").click();
        inspector.visit().see("recounts, never asked for or earlier ones");

        recount(page);
        assertThat(page.locator("#agree")).isVisible();
        assertThat(page.locator("#uncounted")).hasCount(0);
        var counted =
                page.locator("#recounts tbody tr").first().locator("td").nth(1).textContent();
        assertThat(Integer.parseInt(counted.replaceAll("\\D", ""))).isGreaterThanOrEqualTo(300);
        inspector.visit().see("recounts that agree");

        try (var records = PortalRecords.of(LivePortal.shared())) {
            var number = records.postponeSomeReply(1);
            try {
                recount(page);
                assertThat(page.locator("#differ")).isVisible();
                assertThat(page.locator("#differences tbody tr")).hasCount(1);
                assertThat(page.locator("#differences tbody tr")).containsText(number);
                inspector.visit().see("a recount that differs");
                page.locator("#differences a").click();
                assertThat(page.locator("main"))
                        .containsText(Texts.of(
                                language.equals("vi") ? Texts.VIETNAMESE : Texts.ENGLISH, "recounts.what.REPLY_DUE"));
            } finally {
                records.postponeReply(number, -1);
            }
        }
    }

    @Test
    void is_there_for_nobody_who_handles_petitions() {
        var wire = Wire.to(LivePortal.shared());

        assertThat(Sessions.of(wire, "canbo.11953").get(RECOUNTS).status()).isEqualTo(404);
        assertThat(Sessions.of(wire, "lanhdao.11953").get(RECOUNTS).status()).isEqualTo(404);
        assertThat(Sessions.of(wire, "quantri").get(RECOUNTS).status()).isEqualTo(200);
    }

    private static void recount(Page page) {
        page.locator("#recount").click();
        var latest = Instant.now().plusSeconds(60);
        while (page.locator("#going-on").count() > 0) {
            assertThat(Instant.now()).as("the recount was to end by now").isBefore(latest);
            page.reload();
        }
    }
}
