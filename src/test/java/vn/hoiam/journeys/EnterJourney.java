package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.files.FileSamples;

/** A clerk enters what a citizen brought on paper; the citizen follows it with the receipt that was printed. */
class EnterJourney {

    private static final String ENTER = "/desk/petitions/enter";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"DESKTOP, en", "PHONE, vi"})
    void enters_a_signed_complaint_and_hands_the_receipt_over(Window window, String language) {
        var clerk = Desk.of("canbo.11953", browser.visit(window, language, true));
        var page = clerk.page();
        page.locator("#to-enter").click();
        clerk.visit().see("which kind to enter");
        page.locator("#enter-complaint_1").click();
        page.locator("#enter").click();
        assertThat(page.locator("#error-summary")).containsText(clerk.visit().says("petitions.enter.channel.required"));
        clerk.visit().see("an entry that lacks everything");

        page.locator("#channel-PAPER").check();
        page.locator("#receivedOn").fill(LocalDate.now().minusDays(3).toString());
        page.locator("#signed").check();
        page.locator("#against").fill("Quyết định số 118/QĐ-UBND ngày 02/10/2026");
        page.locator("#knownOn").fill("2026-10-05");
        page.locator("#conveyedBy").selectOption("PRESS");
        page.locator("#conveyedName").fill("Báo Hưng Yên");
        page.locator("#concerned-COMMUNE_LEADERS").check();
        page.locator("#claim").fill("Đo lại thửa đất và sửa quyết định.");
        page.locator("#group summary").click();
        page.locator("#people").fill("12");
        page.locator("#representatives").fill("Nguyễn Văn An\nTrần Thị Bình");
        page.locator("#text").fill("Phường thu hồi đất nhưng đo thiếu 15 mét vuông.");
        page.locator("#sector").selectOption("DAT_DAI");
        page.locator("#files").setInputFiles(new FilePayload("don-da-ky.pdf", "application/pdf", FileSamples.pdf()));
        page.locator("#name").fill("Nguyễn Văn An");
        page.locator("#homeAddress").fill("Số 5, đường Bạch Đằng");
        page.locator("#enter").click();
        assertThat(page.locator("#entered")).isVisible();
        clerk.visit().see("the receipt of what was entered");
        var ticket = new Citizen(clerk.visit()).receipt();
        page.locator("#to-case").click();
        assertThat(page.locator("main")).containsText("Trần Thị Bình");
        assertThat(page.locator("#conveyed")).containsText("Báo Hưng Yên");
        assertThat(page.locator("#to-RETURN")).isVisible();
        assertThat(page.locator("#to-GUIDE")).hasCount(0);
        clerk.visit().see("a case that was entered");

        var citizen = new Citizen(browser.visit(window, language, true));
        citizen.follow(ticket);
        assertThat(citizen.page().locator(".timeline")).containsText(ticket.number());
        assertThat(citizen.page().locator("#to-sign")).hasCount(0);
        citizen.visit().see("followed, entered by a clerk");
    }

    @Test
    void is_not_there_for_who_takes_nothing_in() {
        var leader = Desk.of("lanhdao.11953", browser.desktop("vi"));

        assertThat(leader.page().locator("#to-enter")).hasCount(0);
        assertThat(leader.visit().open(ENTER).status()).isEqualTo(404);
        assertThat(leader.visit().open("/desk/petitions/entry?as=feedback").status())
                .isEqualTo(404);
        assertThat(leader.visit().open("/desk/petitions/entered").status()).isEqualTo(404);
    }
}
