package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator keeps the hamlets of a commune, and somebody whose former commune was split is asked no more. */
class HamletsJourney {

    private static final String DESK = "/desk/administration/hamlets";
    private static final String NHU_QUYNH = DESK + "?unit=12004";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi, Bến Đò", "PHONE, en, Bến Đá"})
    void are_added_and_decide_a_split_commune(Window window, String language, String name) {
        asks(name, language);

        var admin = administrator(browser.visit(window, language, true));
        var page = admin.page();
        admin.press("add");
        assertThat(page.locator("#name-error")).isVisible();
        admin.visit().see("a hamlet without a name");

        page.locator("#name").fill("Thôn " + name);
        page.locator("#formerCommune").selectOption("12004/2023-04-26");
        admin.press("add");
        assertThat(page.locator("#hamlets")).containsText("Thôn " + name);
        admin.visit().see("hamlets");

        decides(name, language);

        page.locator("#hamlets tr:has-text('" + name + "') a").click();
        admin.visit().see("a hamlet to change");
        page.locator("#newName").fill("Thôn " + name + " Mới");
        page.locator("#renamedFrom").fill("2026-01-01");
        admin.press("rename");
        assertThat(page.locator("#hamlets")).containsText("Thôn " + name + " Mới");
        assertThat(page.locator(".timeline")).containsText("Thôn " + name + " Mới");
    }

    @Test
    void are_imported_after_a_preview_and_told_line_by_line_what_is_wrong() {
        var admin = administrator(browser.visit(Window.PHONE, "vi", true));
        var page = admin.page();
        page.locator("#to-import").click();
        var headings = "name,former_name,former_commune,valid_from,valid_until\n";
        page.locator("#rows").fill(headings + "Thôn Nhập Một,,xã Đình Dù,01/07/2025,\nThôn Nhập Hai,,xã Không Có,,\n");
        admin.press("preview");
        assertThat(page.locator("#rows-error")).containsText("Dòng 3");
        assertThat(page.locator("#act-confirm")).hasCount(0);
        admin.visit().see("an import with a wrong line");

        var saved = headings.replace(',', ';') + "Thôn Nhập Một;;xã Đình Dù;01/07/2025;\n";
        page.locator("#file")
                .setInputFiles(new FilePayload("thon.csv", "text/csv", saved.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#file-said")).containsText("thon.csv");
        admin.press("preview");
        assertThat(page.locator("#lines")).containsText("Thôn Nhập Một");
        admin.visit().see("an import to confirm");
        admin.press("confirm");
        assertThat(page.locator("#hamlets")).containsText("Thôn Nhập Một");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.11953", "dieuphoi"})
    void are_not_there_for_whoever_is_no_administrator(String username) {
        var official = Desk.of(username, browser.visit(Window.DESKTOP, "vi", true));

        for (var path : new String[] {
            DESK,
            NHU_QUYNH,
            "/desk/administration/import-hamlets?unit=12004",
            "/desk/administration/export-hamlets?unit=12004"
        }) {
            assertThat(official.visit().open(path).status()).as(path).isEqualTo(404);
        }
    }

    private void asks(String hamlet, String language) {
        assertThat(sent(hamlet, language).locator("#unit-question")).isVisible();
    }

    private void decides(String hamlet, String language) {
        var page = sent(hamlet, language);
        assertThat(page.locator("#receipt-code")).isVisible();
        assertThat(page.locator(".receipt")).containsText("Thôn " + hamlet);
        assertThat(page.locator(".receipt")).containsText("Như Quỳnh");
    }

    /** Written on a phone, with scripts off. */
    private Page sent(String hamlet, String language) {
        var citizen = new Citizen(browser.visit(Window.PHONE, language, false));
        citizen.write(Story.streetLight("Đình Dù"));
        citizen.page().locator("#address").fill("Xóm 2, thôn " + hamlet);
        citizen.page().locator("#send").click();
        citizen.visit().see("a split commune and a hamlet");
        return citizen.page();
    }

    /** Has no inbox, so comes in where hamlets are kept. */
    private static Desk administrator(Visit visit) {
        var desk = Desk.at(NHU_QUYNH, "quantri", visit);
        assertThat(visit.page().locator("#act-add")).isVisible();
        return desk;
    }
}
