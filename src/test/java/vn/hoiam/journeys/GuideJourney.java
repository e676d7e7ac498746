package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who wants “to complain” is asked a few plain questions and told which kind of petition that is. */
class GuideJourney {

    private static final String GUIDE = "/guide";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi, true", "DESKTOP, en, true", "NARROW, vi, false"})
    void finds_that_it_is_a_complaint_and_how_that_is_handed_in(Window window, String language, boolean runsScripts) {
        var reader = browser.visit(window, language, runsScripts);
        var page = reader.page();
        reader.open("/petitions/submit");
        page.locator("#to-guide").click();
        reader.see("the first question");

        answer(page, 2);
        answer(page, 0);
        reader.see("a further question");
        answer(page, 0);
        assertThat(page.locator("#kind")).hasText(reader.says("law.kind.complaint_1"));
        assertThat(page.locator("#send")).hasAttribute("href", reader.address("/petitions/file") + "?as=complaint_1");
        assertThat(page.locator("#times dt")).hasCount(4);
        assertThat(page.locator("#times")).containsText(language.equals("en") ? "7 working days" : "7 ngày làm việc");
        reader.see("what a complaint needs");

        page.locator("#times a").nth(1).click();
        assertThat(page.locator("#step")).hasValue("complaint_1.acceptance");
        page.goBack();
        page.locator("dl.facts a").nth(1).click();
        answer(page, 1);
        assertThat(page.locator("#kind")).hasText(reader.says("law.kind.feedback"));
        page.locator("#send").click();
        assertThat(page.locator("#petition")).isVisible();
    }

    @Test
    void does_not_lead_who_denounces_into_a_form_that_keeps_no_secret() {
        var reader = browser.visit(Window.PHONE, "vi", true);
        reader.open(GUIDE + "?said=violation.signed");

        assertThat(reader.page().locator("#kind")).hasText(reader.says("law.kind.denunciation"));
        assertThat(reader.page().locator("#send")).hasCount(0);
        reader.see("what a denunciation needs");
    }

    @Test
    void knows_no_answer_that_nobody_can_give() {
        var wire = Wire.to(LivePortal.shared());

        assertThat(wire.get(GUIDE + "?said=decision.nonsense").status()).isEqualTo(404);
        assertThat(wire.get(GUIDE + "?said=%3Cscript%3E").status()).isEqualTo(404);
        assertThat(wire.get(GUIDE + "?said=").status()).isEqualTo(200);
    }

    private static void answer(Page page, int place) {
        page.locator("#answers a").nth(place).click();
    }
}
