package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A citizen writes, and is offered what the words speak for. */
class SuggestionJourney {

    private static final String RUBBISH =
            "rac thai sinh hoat do bua bai o bai rac dau lang may tuan nay khong ai thu gom rac";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_pause_in_writing_brings_a_sector_that_one_press_chooses() {
        var citizen = new Citizen(browser.phone("vi"));
        citizen.open("/petitions/submit");
        var page = citizen.page();

        page.locator("#text").fill(RUBBISH);

        assertThat(page.locator("#suggestions [data-take=sector]")).hasText("Chọn lĩnh vực: Môi trường, rác thải");
        assertThat(page.locator("#suggestions")).containsText("“rac thai”");
        assertThat(page.locator("#sector")).hasValue("");

        page.locator("#suggestions [data-take=sector]").click();

        assertThat(page.locator("#sector")).hasValue("MOI_TRUONG");
        assertThat(page.locator("#suggestions [data-take=sector]")).hasCount(0);
        citizen.visit().see("submit");
    }

    @Test
    void whoever_asks_for_a_measure_is_offered_the_other_kind_and_whoever_denounces_the_protected_way() {
        var citizen = new Citizen(browser.visit(Window.DESKTOP, "en", true));
        citizen.open("/petitions/submit");
        var page = citizen.page();

        page.locator("#text").fill("Kiến nghị lắp thêm đèn chiếu sáng ở thôn Đông Chiểu.");
        page.locator("#suggestions [data-take=kind]").click();
        assertThat(page.locator("#kind-recommendation")).isChecked();

        page.locator("#text").fill("Tôi tố cáo kế toán xã lập chứng từ khống để tham ô.");
        assertThat(page.locator("#suggestions a")).hasAttribute("href", "/en/denunciations/submit");
        assertThat(page.locator("#kind-recommendation")).isChecked();
    }

    @Test
    void without_scripts_the_form_that_comes_back_names_the_sector_and_keeps_what_was_written() {
        var citizen = new Citizen(browser.visit(Window.PHONE, "vi", false));
        citizen.open("/petitions/submit");
        var page = citizen.page();

        page.locator("#text").fill(RUBBISH);
        page.locator("#send").click();

        assertThat(page.locator("#suggestions")).containsText("Môi trường, rác thải");
        assertThat(page.locator("#text")).hasValue(RUBBISH);
        assertThat(page.locator("#sector")).hasValue("");
    }
}
