package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody wants to know by when an office has to act, and does not take the portal's word for it. */
class DeadlinesJourney {

    private static final String PAGE = "/deadlines";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi, true", "DESKTOP, en, true", "NARROW, vi, false"})
    void reads_how_a_deadline_is_counted(Window window, String language, boolean runsScripts) {
        var reader = browser.visit(window, language, runsScripts);
        var page = reader.page();
        reader.open("/");
        page.locator("footer a[href$='" + PAGE + "']").click();
        assertThat(page.locator("#due")).containsText(language.equals("en") ? "3 Sep 2026" : "03/09/2026");
        assertThat(page.locator(".months svg")).hasCount(2);
        assertThat(page.locator(".months .day-due text")).hasText("3");
        assertThat(page.locator("#full li").first()).isHidden();
        page.locator("#full summary").click();
        assertThat(page.locator("#full")).containsText("complaint_1.acceptance.2026");
        reader.see("how deadlines are counted");

        page.locator("#step").selectOption("denunciation.resolution");
        page.locator("#from").fill("2/6/2025");
        page.locator("#count").click();
        page.locator("#options label").last().click();
        page.locator("#extended").selectOption("2");
        page.locator("#count").click();
        assertThat(page.locator("#due")).containsText(language.equals("en") ? "3 Sep 2025" : "03/09/2025");
        assertThat(page.locator("#from")).hasValue("2/6/2025");
        assertThat(page.locator("#step")).hasValue("denunciation.resolution");
        assertThat(page.locator("#option-specially_complex")).isChecked();
        assertThat(page.locator(".notice-warn")).hasCount(0);
        assertThat(page.locator(".months svg")).hasCount(4);
        reader.see("a deadline that was extended");

        page.locator("main a[href$='/rules']").click();
        assertThat(page.locator("#A5")).isVisible();
        reader.see("the rule book");
        reader.open(PAGE + "/calendar");
        assertThat(page.locator("main table")).hasCount(2);
        reader.see("the working calendar");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void is_told_what_cannot_be_counted(Window window, String language) {
        var reader = browser.visit(window, language, true);
        var page = reader.page();
        reader.open(PAGE + "?step=feedback.notify&from=31/2/2026");
        assertThat(page.locator("#from-error")).containsText(reader.says("deadlines.from.wrong"));
        assertThat(page.locator("#from")).hasValue("31/2/2026");
        assertThat(page.locator("#due")).hasCount(0);
        reader.see("a day that is none");

        page.locator("#from").fill("");
        page.locator("#count").click();
        assertThat(page.locator("#from-error")).containsText(reader.says("deadlines.from.required"));

        page.locator("#from").fill("2/1/2099");
        page.locator("#count").click();
        assertThat(page.locator("#no-answer")).containsText("2099");
        assertThat(page.locator("#from-error")).hasCount(0);
        reader.see("a year nobody knows");

        page.locator("#from").fill("2001-01-02");
        page.locator("#count").click();
        assertThat(page.locator("#no-answer")).containsText("2014");
        reader.see("a day before the law");

        reader.open(PAGE + "?kind=feedback&step=nothing&from=2026-08-21");
        assertThat(page.locator("#step-error")).isVisible();
        assertThat(page.locator("#from")).hasValue("2026-08-21");
        reader.see("a step that is none");
    }

    @Test
    void is_answered_without_scripts_and_by_sector() {
        var reader = browser.visit(Window.PHONE, "vi", false);
        var page = reader.page();
        reader.open(PAGE + "?kind=feedback&step=service_target&from=2026-11-20");
        assertThat(page.locator("#due")).containsText("14/12/2026");

        page.locator("#sector").selectOption("DIEN_NUOC");
        page.locator("#count").click();

        assertThat(page.locator("#due")).containsText("26/11/2026");
        assertThat(page.locator("#brief")).containsText(reader.says("law.explain.certainty.DEMO_VALUE"));
    }

    @Test
    void sees_a_holiday_nobody_has_decided_yet() {
        var reader = browser.visit(Window.PHONE, "vi", false);
        reader.open(PAGE + "?step=feedback.notify&from=2027-01-25");

        assertThat(reader.page().locator("#brief")).containsText(reader.says("law.explain.provisional"));
        reader.open(PAGE + "/calendar?year=2027");
        assertThat(reader.page().locator("main .due-soon").first()).containsText(reader.says("calendar.provisional"));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, vi", "DESKTOP, en"})
    void reads_why_a_date_was_promised_and_so_does_who_has_to_keep_it(Window window, String language) {
        var citizen = new Citizen(browser.visit(window, language, true));
        var ticket = citizen.submit(Story.streetLight("phường Phố Hiến"));
        citizen.follow(ticket);
        var brief = citizen.page().locator("#why-notify .told-lines");
        assertThat(brief).isHidden();
        citizen.page().locator("#why-notify summary").click();
        citizen.page().locator("#why-reply summary").click();
        assertThat(brief).containsText("42/2013");
        assertThat(citizen.page().locator("#why-notify .day-due").first()).isVisible();
        assertThat(citizen.page().locator("#why-reply .told-lines"))
                .containsText(citizen.visit().says("law.explain.certainty.DEMO_VALUE"));
        assertThat(brief).not().containsText("feedback.notify.2014");
        citizen.visit().see("why a date was promised");

        for (var username : new String[] {"canbo.11953", "thanhtra"}) {
            var official = Desk.at(Desk.handle(ticket), username, browser.visit(window, language, true));
            official.page().locator("#why-notify summary").click();
            official.page().locator("#why-reply summary").click();
            assertThat(official.page().locator("#why-notify .told-lines")).containsText("feedback.notify.2014");
            assertThat(official.page().locator("#why-reply .told-lines"))
                    .containsText("feedback.service_target.dien_nuoc.2025");
            official.visit().see("a case with why its dates were promised, " + username);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?kind=%00&step=%00&from=%00",
                "?step=feedback.notify&from=99999-99-99",
                "?step=feedback.notify&from=2026-08-21&option=%27&option=complex&extended=x",
                "?step=denunciation.resolution&from=2026-08-21&extended=99999999999",
                "?step=feedback.service_target&from=2026-08-21&sector=%27",
                "?step=..&from=..",
                "?option="
            })
    void is_shown_a_page_for_any_question(String query) {
        assertThat(Wire.to(LivePortal.shared()).get(PAGE + query).status()).isEqualTo(200);
    }

    @Test
    void downloads_what_is_counted_by() {
        var wire = Wire.to(LivePortal.shared());
        for (var part : new String[] {"rules", "grounds", "assumptions", "days"}) {
            var file = wire.get(PAGE + "/download?part=" + part);
            assertThat(file.status()).as(part).isEqualTo(200);
            assertThat(file.header("Content-Type").orElseThrow()).startsWith("text/csv");
            var name = file.header("Content-Disposition").orElseThrow();
            assertThat(name).matches("attachment; filename=\"" + part + "-[0-9a-f]{16}\\.csv\"");
            var version = name.replaceAll(".*-([0-9a-f]{16}).*", "$1");
            assertThat(wire.get(PAGE + "/download?part=" + part + "&version=" + version)
                            .body())
                    .isEqualTo(file.body())
                    .contains(part.equals("days") ? "day,kind,name_vi" : ",valid_from,valid_until");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/download",
                "/download?part=account",
                "/download?part=rules&version=0123456789abcdef",
                "/download?part=rules&version=%00",
                "/calendar?year=1999",
                "/calendar?year=%27"
            })
    void does_not_find_what_is_not_there(String address) {
        assertThat(Wire.to(LivePortal.shared()).get(PAGE + address).status()).isEqualTo(404);
    }
}
