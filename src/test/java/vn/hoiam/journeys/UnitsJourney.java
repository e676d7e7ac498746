package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator finds what is still to be confirmed about units, and confirms it by the official text. */
class UnitsJourney {

    private static final String UNITS = "/desk/administration/units";

    @RegisterExtension
    final Browser browser = new Browser();

    private final Wire wire = Wire.to(LivePortal.shared());

    @Test
    void are_found_confirmed_and_told_in_their_history() {
        var admin = Desk.at(UNITS, "quantri", browser.visit(Window.PHONE, "vi", true));
        var page = admin.page();
        page.locator("#state").selectOption("UNCONFIRMED");
        page.locator("#q").fill("vu binh");
        page.locator("#search").click();
        admin.visit().see("units to be confirmed");
        page.locator("#units a").first().click();

        page.locator("#basisEn").fill(" ");
        page.locator("#act-confirm").click();
        assertThat(page.locator("#basisEn-error")).isVisible();
        admin.visit().see("a succession without an English basis");
        page.locator("#basisVi").fill("Nghị quyết 1201/NQ-UBTVQH15, Điều 1");
        page.locator("#basisEn").fill("Resolution 1201/NQ-UBTVQH15, Article 1");
        page.locator("#act-confirm").click();
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#act-confirm")).hasCount(0);
        assertThat(page.locator("#after")).containsText("Điều 1");
        assertThat(page.locator(".timeline")).containsText("Nghị quyết 1201/NQ-UBTVQH15, Điều 1");

        page.locator("#nameEn").fill("Vu Binh");
        page.locator("#act-correct").click();
        assertThat(page.locator(".timeline")).containsText("Vu Binh");
        admin.visit().see("a unit of former times");
        admin.visit().open(UNITS + "?state=UNCONFIRMED&q=vu+binh");
        assertThat(page.locator("#no-units")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.11953", "dieuphoi"})
    void are_not_there_for_whoever_is_no_administrator(String username) {
        var official = Sessions.of(wire, username);

        assertThat(official.get(UNITS).status()).isEqualTo(404);
        assertThat(official.get("/desk/administration/unit?code=11953&from=2025-07-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void are_not_there_by_half_a_key() {
        var admin = Sessions.of(wire, "quantri");

        assertThat(admin.get("/desk/administration/unit?code=11953").status()).isEqualTo(404);
        assertThat(admin.get(UNITS + "?page=0").status()).isEqualTo(404);
        assertThat(admin.get(UNITS + "?page=9999").status()).isEqualTo(200);
        assertThat(admin.get(UNITS + "?state=ANY").status()).isEqualTo(404);
    }
}
