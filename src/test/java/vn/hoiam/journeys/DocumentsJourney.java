package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.hoiam.calendar.Now;
import vn.hoiam.files.FileSamples;

/** A notice from the template to the signed paper: drafted on a telephone, issued at a desk, filed, and an act resting on it. */
class DocumentsJourney {

    private static final Pattern CASE = Pattern.compile("/desk/petitions/handle\\?number=(HA-\\d{4}-\\d{4}-\\d{4})");
    private static final FilePayload SCAN =
            new FilePayload("thong-bao-da-ky.jpg", "image/jpeg", FileSamples.jpeg(640, 900));
    private static final FilePayload SIGNATURE =
            new FilePayload("thong-bao.p7s", "application/pkcs7-signature", FileSamples.signature());

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_notice_is_drafted_on_a_telephone_issued_at_a_desk_and_filed_as_it_was_signed() throws IOException {
        var ticket = complaint();
        var clerk = Desk.at(
                "/desk/petitions/step?number=" + ticket.number() + "&step=TAKE_SIGNED",
                "canbo.11953",
                browser.visit(Window.PHONE, "vi", true));
        clerk.page().locator("#day").fill(LocalDate.now(Now.VIETNAM).toString());
        clerk.page().locator("#files").setInputFiles(SCAN);
        clerk.act("take", "STEP");

        clerk.page().locator("#to-documents").click();
        assertThat(clerk.page().locator("#no-documents")).isVisible();
        clerk.press("draft");
        assertThat(clerk.page().locator("#kind-error")).isVisible();
        clerk.visit().see("the documents of a case");
        clerk.page().locator("#kind").selectOption("ACCEPTANCE_NOTICE");
        done(clerk, "draft", "DRAFTED");
        assertThat(clerk.page().locator("#sheet")).containsText("Nguyễn Văn Thành");
        clerk.page().locator("#rich").press("Control+End");
        clerk.page().locator("#rich").press("Enter");
        clerk.page().locator("[data-mark=bold]").click();
        clerk.page().keyboard().type("Trân trọng./.");
        clerk.page().locator("#subject").fill("");
        clerk.press("save");
        assertThat(clerk.page().locator("#subject-error")).isVisible();
        assertThat(clerk.page().locator("#rich b, #rich strong")).hasText("Trân trọng./.");
        clerk.visit().see("a document that is being drafted");
        clerk.page().locator("#subject").fill("Về việc thụ lý giải quyết khiếu nại");
        done(clerk, "save", "SAVED");
        assertThat(clerk.page().locator("#sheet .face-bold:text-is('Trân trọng./.')"))
                .isVisible();
        assertThat(clerk.page().locator("#act-issue")).hasCount(0);
        var address = "/desk/documents/document?number=" + ticket.number() + "&document=1";

        var leader = Desk.at(address, "lanhdao.11953", browser.visit(Window.DESKTOP, "en", true));
        leader.page().locator("#signatory").fill("");
        leader.press("issue");
        assertThat(leader.page().locator("#signatory-error")).isVisible();
        leader.page().locator("#signatory").fill("Trần Thị Hương Giang");
        done(leader, "issue", "ISSUED");
        assertThat(leader.page().locator("#document-number")).hasText(Pattern.compile("\\d{2,}/TB-UBND"));
        leader.visit().see("an issued document");
        assertThat(begins(leader.page()
                        .waitForDownload(() -> leader.page().locator("#to-docx").click())))
                .isEqualTo("PK");
        assertThat(begins(leader.page()
                        .waitForDownload(() -> leader.page().locator("#to-pdf").click())))
                .isEqualTo("%P");

        clerk.visit().open(address);
        clerk.page().locator("#files").setInputFiles(new FilePayload[] {SCAN, SIGNATURE});
        done(clerk, "sign", "SIGNED");
        assertThat(clerk.page().locator(".files li")).hasCount(2);
        clerk.visit().see("a document with its signed copies");

        leader.visit().open("/desk/petitions/step?number=" + ticket.number() + "&step=ACCEPT");
        leader.page().locator("#issued input").first().click();
        assertThat(leader.page().locator("#documentNumber")).hasValue(Pattern.compile("\\d{2,}/TB-UBND"));
        leader.act("take", "STEP");
        var citizen = new Citizen(browser.visit(Window.PHONE, "vi", false));
        citizen.follow(ticket);
        assertThat(citizen.page().locator("#own-documents li")).hasCount(2);
        var photo = citizen.page().locator("#own-documents a").first();
        assertThat(begins(citizen.page().waitForDownload(photo::click))).isEqualTo("\u00ff\u00d8");
        templates();
    }

    /** Without scripts, too: lines are paragraphs. */
    private void templates() {
        var leader = Desk.at("/desk/documents/templates", "lanhdao.12205", browser.visit(Window.DESKTOP, "en", false));
        leader.visit().see("the templates of a unit");
        leader.page().locator("#templates a").first().click();
        leader.page().locator("#body").fill("Ủy ban nhân dân xã đã thụ lý {khiếu nại}.");
        leader.press("template");
        assertThat(leader.page().locator("#body-error")).containsText("{khiếu nại}");
        leader.page().locator("#body").fill("Ủy ban nhân dân xã đã thụ lý đơn {số đơn}.\n\nTrân trọng.");
        done(leader, "template", "TEMPLATE");
        assertThat(leader.page().locator("#body"))
                .hasValue("Ủy ban nhân dân xã đã thụ lý đơn {số đơn}.\n\nTrân trọng.");
    }

    private static void done(Desk desk, String button, String what) {
        desk.press(button);
        assertThat(desk.page().locator("#done")).hasText(desk.visit().says("documents.done." + what));
    }

    private static String begins(Download file) throws IOException {
        return new String(Files.readAllBytes(file.path()), 0, 2, StandardCharsets.ISO_8859_1);
    }

    private Ticket complaint() {
        var citizen = new Citizen(browser.visit(Window.PHONE, "vi", true));
        citizen.open("/petitions/file?as=complaint_1");
        Map.of(
                        "against", "Quyết định số 118/QĐ-UBND ngày 02/10/2026 của Chủ tịch UBND phường Phố Hiến",
                        "knownOn", "2026-10-05",
                        "claim", "Đo lại thửa đất và sửa quyết định.",
                        "text", "Phường thu hồi 120 m² đất nhưng đo thiếu 15 m².",
                        "name", "Nguyễn Văn Thành",
                        "homeAddress", "Số 5, đường Bạch Đằng",
                        "unit", "phường Phố Hiến")
                .forEach((field, words) -> citizen.page().locator("#" + field).fill(words));
        citizen.page().locator("#concerned-COMMUNE_LEADERS").check();
        citizen.page().locator("#sector").selectOption("DAT_DAI");
        citizen.page().locator("#send").click();
        return citizen.receipt();
    }

    /** The number of a case of Phố Hiến in which a letter is being drafted. */
    static String caseWithDocuments(Wire clerk) {
        var inbox = CASE.matcher(clerk.get(Desk.INBOX + "?tab=OPEN").body());
        while (inbox.find()) {
            var page = clerk.get("/desk/documents/case?number=" + inbox.group(1));
            if (page.body().contains("value=\"INFORMATION_REQUEST\"")) {
                var form = WireForm.of(page, "act")
                        .with("kind", "INFORMATION_REQUEST")
                        .with("act-draft", "draft");
                assertThat(form.post(clerk).status()).isIn(302, 303);
                return inbox.group(1);
            }
        }
        throw new AssertionError("no case of the demo is taken in and open");
    }
}
