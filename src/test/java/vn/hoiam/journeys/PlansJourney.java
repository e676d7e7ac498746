package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody reads what the province promised and what PAPI found; an administrator enters what was found. */
class PlansJourney {

    private static final String DESK = "/desk/plans/results";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi, true", "DESKTOP, en, true", "NARROW, vi, false"})
    void reads_plan_and_results(Window window, String language, boolean runsScripts) {
        var reader = browser.visit(window, language, runsScripts);
        reader.open("/");
        reader.page().locator(".nav a[href$='/plans']").click();
        reader.see("plans");
        reader.page().locator("#plans a[href$='PAPI-2023']").click();
        assertThat(reader.page().locator("tr[id^='task-']")).hasCount(48);
        assertThat(reader.page().locator("#over")).isVisible();
        assertThat(reader.page().locator(".due-over")).hasCount(0);
        reader.see("plan");
        reader.open("/plans/results");
        assertThat(reader.page().locator("#r2021-TOTAL")).isVisible();
        reader.see("results of PAPI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void narrows_the_tasks_without_scripts(String language) {
        var reader = browser.visit(Window.PHONE, language, false);
        reader.open("/plans/plan?number=PAPI-2023");
        reader.page().locator("#lead").selectOption("SO_NOI_VU");
        reader.page().locator("#filter").click();
        assertThat(reader.page().locator("tr[id^='task-']")).hasCount(5);
        assertThat(reader.page().locator("#lead")).hasValue("SO_NOI_VU");

        reader.page().locator("#quarter").selectOption("3");
        reader.page().locator("#filter").click();
        assertThat(reader.page().locator("#nothing")).isVisible();
        reader.see("no such task");

        reader.page().locator("#clear").click();
        assertThat(reader.page().locator("tr[id^='task-']")).hasCount(48);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dimension=99&lead=%00&quarter=x",
                "dimension=%27%20or%201%3D1&quarter=5",
                "lead=SO_NOI_VU&lead=CHU_TRI",
                "quarter=3&dimension=0"
            })
    void is_shown_a_plan_for_any_narrowing(String query) {
        var reader = browser.visit(Window.PHONE, "vi", false);

        assertThat(reader.open("/plans/plan?number=PAPI-2023&" + query).status())
                .isEqualTo(200);
    }

    @Test
    void does_not_find_a_plan_that_nobody_published() {
        var reader = browser.visit(Window.PHONE, "vi", false);

        assertThat(reader.open("/plans/plan?number=PAPI-1999").status()).isEqualTo(404);
        assertThat(reader.open("/plans/plan").status()).isEqualTo(404);
    }

    @Test
    void prints_the_plan_without_navigation_and_with_its_head() {
        var reader = browser.visit(Window.DESKTOP, "vi", false);
        reader.open("/plans/plan?number=PAPI-2023");
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(reader.page().locator("h1")).isVisible();
        assertThat(reader.page().locator("#document")).isVisible();
        assertThat(reader.page().locator("#filters")).isHidden();
        assertThat(reader.page().locator(".jump")).isHidden();
        assertThat(reader.page().locator(".masthead .nav")).isHidden();
        assertThat(reader.page().locator("table.plan thead").first().evaluate("head => getComputedStyle(head).display"))
                .isEqualTo("table-header-group");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi, 2019, 3", "PHONE, en, 2020, 4"})
    void enters_a_result_and_corrects_it(Window window, String language, String year, String dimension) {
        var admin = administrator(browser.visit(window, language, true));
        var page = admin.page();
        page.locator("#nav-administration").click();
        admin.visit().see("what there is to administer");
        page.locator("#to-results").click();
        admin.visit().see("results to enter");

        page.locator("#year").fill(year);
        page.locator("#score").fill("11");
        page.locator("#rank").fill("64");
        admin.press("enter");
        assertThat(page.locator("#dimension-error")).isVisible();
        assertThat(page.locator("#source-error")).isVisible();
        assertThat(page.locator("#score")).hasValue("11");
        admin.visit().see("results entered wrongly");

        page.locator("#dimension").selectOption(dimension);
        page.locator("#source").fill("Báo cáo PAPI, bảng 1");
        admin.press("enter");
        assertThat(page.locator("#score-error")).containsText("10");
        assertThat(page.locator("#rank-error")).containsText("63");

        page.locator("#score").fill("4,231");
        page.locator("#rank").fill("");
        admin.press("enter");
        assertThat(page.locator("#done")).isVisible();
        var row = page.locator("#r" + year + "-" + dimension);
        assertThat(row).containsText("Báo cáo PAPI, bảng 1");

        page.locator("#year").fill(year);
        page.locator("#dimension").selectOption(dimension);
        page.locator("#score").fill("5");
        page.locator("#source").fill("Báo cáo khác");
        admin.press("enter");
        assertThat(page.locator("#dimension-error")).isVisible();

        row.locator("a").click();
        assertThat(page.locator("#year")).hasCount(0);
        assertThat(page.locator("#score")).hasValue("4,231");
        admin.press("correct");
        assertThat(page.locator("#score-error")).isVisible();
        page.locator("#score").fill("4.321");
        admin.visit().see("a result to correct");
        admin.press("correct");
        assertThat(page.locator("#done")).isVisible();
        assertThat(row).containsText(language.equals("en") ? "4.231" : "4,231");

        admin.visit().open("/plans/results");
        assertThat(row).containsText(language.equals("en") ? "4.321" : "4,321");
        assertThat(row).containsText(language.equals("en") ? "4.231" : "4,231");
        admin.visit().see("results, one corrected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.11953", "lanhdao.11953", "dieuphoi", "thanhtra"})
    void is_not_there_for_whoever_is_no_administrator(String username) {
        var official = Sessions.of(Wire.to(LivePortal.shared()), username);

        assertThat(official.get(Desk.INBOX).body()).contains("class=\"nav\"").doesNotContain(DESK);
        assertThat(official.get(DESK).status()).isEqualTo(404);
        assertThat(official.get(DESK + "?correct=2021-TOTAL").status()).isEqualTo(404);
    }

    @Test
    void cannot_be_corrected_where_nothing_was_entered() {
        var admin = administrator(browser.visit(Window.DESKTOP, "vi", true));

        assertThat(admin.visit().open(DESK + "?correct=2012-TOTAL").status()).isEqualTo(404);
        assertThat(admin.visit().open(DESK + "?correct=%27").status()).isEqualTo(404);
    }

    /** Has no inbox, so comes in where results are entered. */
    private static Desk administrator(Visit visit) {
        var desk = Desk.at(DESK, "quantri", visit);
        assertThat(visit.page().locator("#act-enter")).isVisible();
        return desk;
    }
}
