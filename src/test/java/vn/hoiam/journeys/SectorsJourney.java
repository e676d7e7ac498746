package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoiam.calendar.Now;

/** An administrator plans a service target and a new sector; nothing of today changes. */
class SectorsJourney {

    static final String SECTORS = "/desk/administration/sectors";
    static final String LAND = "/desk/administration/sector?code=DAT_DAI";

    private static final LocalDate TODAY = LocalDate.now(Now.VIETNAM);

    @RegisterExtension
    final Browser browser = new Browser();

    private final Wire wire = Wire.to(LivePortal.shared());

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi, feedback", "PHONE, en, recommendation"})
    void plans_a_target_and_takes_it_back(Window window, String language, String kind) {
        var admin = Desk.at(LAND, "quantri", browser.visit(window, language, true));
        var page = admin.page();
        admin.visit().see("a sector");

        admin.press("set");
        assertThat(page.locator("#kind-error")).isVisible();
        assertThat(page.locator("#length-error")).isVisible();
        assertThat(page.locator("#from-error")).isVisible();
        page.locator("#kind").selectOption(kind);
        page.locator("#length").fill("61");
        page.locator("#from").fill(TODAY.toString());
        admin.press("set");
        assertThat(page.locator("#length-error")).containsText("60");
        assertThat(page.locator("#from-error")).isVisible();
        assertThat(page.locator("#length")).hasValue("61");
        assertThat(page.locator("#from")).hasValue(TODAY.toString());
        admin.visit().see("a target entered wrongly");

        page.locator("#length").fill("5");
        page.locator("#from").fill(TODAY.plusDays(6).toString());
        admin.press("set");
        assertThat(page.locator("[role=status]")).hasText(admin.visit().says("administration.sectors.done.TARGET"));
        assertThat(page.locator("#planned")).containsText("5");
        assertThat(page.locator("#targets")).containsText("15");
        admin.visit().see("a sector with a target planned");

        page.locator("[id$=drop-target]").click();
        assertThat(page.locator("[role=status]")).hasText(admin.visit().says("administration.sectors.done.DROPPED"));
        assertThat(page.locator("#nothing-planned")).isVisible();
        assertThat(page.locator(".timeline > li")).not().hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void adds_a_sector_from_tomorrow(Window window, String language) {
        var code = "THU_" + language.toUpperCase(Locale.ROOT);
        var admin = Desk.at(SECTORS, "quantri", browser.visit(window, language, true));
        var page = admin.page();
        admin.visit().see("sectors");

        page.locator("#code").fill("DAT_DAI");
        page.locator("#name_vi").fill("Lĩnh vực thử");
        page.locator("#name_en").fill("Field of trial");
        page.locator("#day").fill(TODAY.plusDays(1).toString());
        admin.press("add");
        assertThat(page.locator("#code-error")).containsText("DAT_DAI");
        assertThat(page.locator("#name_vi")).hasValue("Lĩnh vực thử");
        admin.visit().see("a sector with a code that is taken");

        page.locator("#code").fill(code);
        admin.press("add");
        assertThat(page.locator("#s-" + code)).containsText(language.equals("vi") ? "Lĩnh vực thử" : "Field of trial");

        // Others find the list as it was.
        admin.visit().open("/desk/administration/sector?code=" + code);
        admin.press("drop");
        assertThat(page.locator("#sectors")).isVisible();
        assertThat(page.locator("#s-" + code)).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.11953", "thanhtra"})
    void is_not_there_for_whoever_is_no_administrator(String username) {
        var official = Sessions.of(wire, username);

        assertThat(official.get(SECTORS).status()).isEqualTo(404);
        assertThat(official.get(LAND).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KHONG_CO", "dat_dai", "", "%00"})
    void is_not_there_for_a_code_nobody_bears(String code) {
        var admin = Sessions.of(wire, "quantri");

        assertThat(admin.get("/desk/administration/sector?code=" + code).status())
                .isEqualTo(404);
    }
}
