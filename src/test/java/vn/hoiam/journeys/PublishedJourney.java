package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody reads what has been published, and how each unit answers. */
class PublishedJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en", "NARROW, vi"})
    void reads_every_public_page(Window window, String language) {
        var reader = browser.visit(window, language, true);
        reader.open("/petitions/published");
        reader.see("published");
        reader.page().locator(".case a").first().click();
        reader.see("published petition");
        reader.page().locator("#support-start").click();
        reader.see("support");
        reader.open("/petitions/published?q=%C6%A1%C6%A1%C6%A1&unit=xyz");
        reader.see("nothing published");
        reader.open("/indicators/units");
        reader.see("figures of all units");
        reader.open("/indicators/unit?code=11953");
        reader.see("figures of a unit");
        reader.open("/indicators/unit?code=11953&from=2027-01-01&to=x");
        reader.see("figures of days that are none");
        reader.open("/indicators/unit?code=11989&since=2023-04-26");
        reader.see("a unit that was divided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void narrows_the_list_without_scripts_and_clears_it_again(String language) {
        var reader = browser.visit(Window.PHONE, language, false);
        reader.open("/petitions/published");
        var all = found(reader.page());
        reader.page().locator("#unit").fill("xã Liên Phương");
        reader.page().locator("#state").selectOption("ANSWERED");
        reader.page().locator("#filter").click();

        assertThat(reader.page().locator("#unit-former")).isVisible();
        assertThat(reader.page().locator("#unit")).hasValue("phường Phố Hiến");
        assertThat(reader.page()).hasURL(Pattern.compile(".*/petitions/published\\?.*unit=.*&.*state=ANSWERED.*"));
        for (var status : reader.page().locator(".case .status").allTextContents()) {
            assertThat(status.strip()).startsWith(reader.says("petitions.status.ANSWERED"));
        }

        reader.page().locator("#clear").click();

        assertThat(found(reader.page())).isEqualTo(all);
    }

    @Test
    void turns_the_pages_of_a_narrowed_list_and_finds_no_petition_twice() {
        var reader = browser.visit(Window.DESKTOP, "vi", false);
        reader.open("/petitions/published?state=ANSWERED");
        var first = reader.page().locator(".case a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        reader.page().locator(".pager a").nth(1).click();

        assertThat(reader.page()).hasURL(Pattern.compile(".*page=2&state=ANSWERED#found"));
        assertThat(reader.page().locator(".pager [aria-current]")).hasText("2");
        assertThat(reader.page().locator(".case a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void is_told_that_a_name_may_mean_several_places_and_chooses_one() {
        var reader = browser.visit(Window.PHONE, "vi", false);
        reader.open("/petitions/published");
        reader.page().locator("#unit").fill("Hoàng Hoa Thám");
        reader.page().locator("#filter").click();
        reader.see("published, which unit");

        reader.page().locator("#unit-question a").first().click();

        assertThat(reader.page().locator("#unit-question")).hasCount(0);
        assertThat(reader.page().locator("#unit")).not().hasValue("Hoàng Hoa Thám");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=x",
                "page=99999",
                "sector=RAC&state=%00&late=9",
                "unit=%25",
                "unit=33",
                "q=%27%20or%201%3D1%20--&page=2",
                "unit=11953&unit=12205&page=1&page=2"
            })
    void is_shown_a_page_for_any_address(String query) {
        var reader = browser.visit(Window.PHONE, "vi", false);

        assertThat(reader.open("/petitions/published?" + query).status()).isEqualTo(200);
        reader.see("published, any address");
    }

    @Test
    void follows_a_unit_from_the_list_of_all_to_its_figures_and_petitions() {
        var reader = browser.visit(Window.PHONE, "vi", false);
        reader.open("/");
        reader.page().locator("a[href='/indicators/units']").last().click();
        reader.page().locator("#sort-n").click();
        reader.page().locator(".tabs a").nth(1).click();

        assertThat(reader.page()).hasURL(Pattern.compile(".*period=QUARTER&sort=n"));

        reader.page().locator("#unit-11953 a").click();

        assertThat(reader.page().locator("h1")).hasText("UBND phường Phố Hiến");
        assertThat(reader.page().locator(".tabs [aria-current]")).hasText(reader.says("indicators.period.QUARTER"));

        reader.page().locator("main .actions .btn").click();

        assertThat(reader.page().locator("#unit")).hasValue("phường Phố Hiến");
    }

    @Test
    void comes_with_the_code_of_a_former_unit_and_is_led_to_what_came_after_it() {
        var reader = browser.visit(Window.PHONE, "vi", false);
        reader.open("/indicators/unit?code=11974");

        assertThat(reader.page().locator("#former")).containsText("phường Phố Hiến");
        assertThat(reader.page().locator("h1")).hasText("UBND phường Phố Hiến");

        reader.open("/indicators/unit?code=11989&since=2023-04-26");
        assertThat(reader.page().locator("#heirs a")).hasCount(2);
        assertThat(reader.open("/indicators/unit?code=77777").status()).isEqualTo(404);
        assertThat(reader.open("/indicators/unit?code=33").status()).isEqualTo(404);
    }

    private static String found(Page page) {
        return page.locator("#found").textContent();
    }
}
