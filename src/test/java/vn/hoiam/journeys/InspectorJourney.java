package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inspector asks for figures, doubts a number, and reads the cases behind it. */
class InspectorJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void goes_from_the_figures_to_a_case_and_back(Window window, String language) {
        var inspector = Desk.of("thanhtra", browser.visit(window, language, true));
        var visit = inspector.visit();
        var page = inspector.page();
        page.locator("#nav-figures").click();
        assertThat(page.locator("#not-papi")).hasText(visit.says("indicators.not-papi"));
        visit.see("figures of an inspector");

        page.locator("#by").selectOption("DIMENSION");
        page.locator("#sort").selectOption("share");
        page.locator("#from").fill("2026-01-15");
        page.locator("#show").click();
        assertThat(page.locator("#overlap")).isVisible();
        assertThat(page.locator("#from")).hasValue("2026-01-15");
        assertThat(page.locator("#by")).hasValue("DIMENSION");
        visit.see("figures by PAPI dimension, lowest share first");

        page.locator("#promise").selectOption("NOTICE");
        page.locator("#unit").selectOption("11953");
        page.locator("#show").click();
        visit.see("notices of one unit");
        var number = page.locator("[id='line-3.2'] a").first();
        var count = number.textContent();
        number.click();
        assertThat(page.locator("#total")).hasText(visit.says("indicators.petitions.n", Integer.valueOf(count)));
        visit.see("petitions behind a number");

        page.locator("#cases a").first().click();
        assertThat(page.locator("#read-only")).isVisible();
        visit.see("a case behind a number");
        page.goBack();
        page.locator("#back").click();
        assertThat(page.locator("#unit")).hasValue("11953");
        assertThat(page.locator("#from")).hasValue("2026-01-15");
    }
}
