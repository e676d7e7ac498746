package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.files.FileSamples;
import vn.hoiam.papers.Table;
import vn.hoiam.papers.Xlsx;

/** Phố Hiến ward writes its plan: tasks by hand and from a spreadsheet, reviewed, signed, published, changed in public. */
class PlanDeskJourney {

    private static final String HEADINGS =
            "Việc phải làm\tNội dung PAPI\tCơ quan chủ trì\tNgười đứng đầu chịu trách nhiệm\tSản phẩm\tQuý\tHạn (ngày)\n";
    private static final String LEAD = "UBND mỗi xã, phường";
    private static final FilePayload PAPER = new FilePayload("Kế hoạch.pdf", "application/pdf", FileSamples.pdf());

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"DESKTOP, vi", "PHONE, en"})
    void writes_signs_and_changes_a_plan(Window window, String language) {
        var planner = Desk.at("/desk/plans", "kehoach.11953", browser.visit(window, language, true));
        var page = planner.page();
        planner.visit().see("plans on the desk");
        var number = begin(planner);
        planner.visit().see("a plan begun");

        page.locator("#to-tasks").click();
        planner.visit().see("no tasks yet");
        page.locator("#to-new").click();
        page.locator("#act-save-next").click();
        assertThat(page.locator("#title_vi-error")).isVisible();
        assertThat(page.locator("#lead-error")).isVisible();
        planner.visit().see("a task written wrongly");
        write(page, "Công khai lịch tiếp công dân");
        page.locator("#act-save-next").click();
        write(page, "Trả lời phản ánh đúng hạn");
        page.locator("#title_vi").press("Control+Enter");
        assertThat(page.locator("#task-2")).isVisible();
        planner.visit().see("tasks being written");

        page.locator("#to-import").click();
        page.locator("#rows").fill(HEADINGS + "Tập huấn tổ trưởng\t1\t" + LEAD + "\t\t\tIX\t\n");
        page.locator("#act-look").click();
        assertThat(page.locator("#faults tbody tr")).hasCount(1);
        planner.visit().see("a table with a fault");
        page.locator("#table").setInputFiles(aWorkbook(language));
        page.locator("#act-look").click();
        assertThat(page.locator("#lines tbody tr")).hasCount(2);
        assertThat(page.locator("#new-bodies")).containsText("Phòng Kinh tế " + language);
        planner.visit().see("a table looked at");
        page.locator("#act-take-in").click();
        assertThat(page.locator("tr[id^='task-']")).hasCount(4);
        planner.visit().see("tasks on the desk");

        page.locator("#to-bodies").click();
        page.locator("#act-hold").click();
        assertThat(page.locator("#person-error")).isVisible();
        page.locator("#body").selectOption("UBND_XA_PHUONG");
        page.locator("#person").fill("Trần Thị Hương Giang");
        planner.visit().see("heads of bodies");

        publish(language, number, "12/KH-UBND");
        var reader = browser.visit(window, language, false);
        reader.open("/plans");
        reader.page().locator("#of-units a[href*='" + number + "']").click();
        assertThat(reader.page().locator("tr[id^='task-']")).hasCount(4);
        assertThat(reader.page().locator("#signed-pdf")).isVisible();
        reader.see("a plan of a ward");

        planner.visit().open("/desk/plans/plan?number=" + number);
        page.locator("#why").fill("Bổ sung theo ý kiến nhân dân");
        page.locator("#act-revise").click();
        planner.visit().see("a plan being changed");
        planner.visit().open("/desk/plans/tasks?number=" + number + "&task=1");
        page.locator("#quarter").selectOption("4");
        page.locator("#act-save").click();
        publish(language, number, "30/KH-UBND");

        reader.open("/plans/changes?number=" + number + "&from=1&to=2");
        assertThat(reader.page().locator("#task-1")).isVisible();
        assertThat(reader.page().locator("article.version")).hasCount(1);
        assertThat(reader.page().locator("#why")).containsText("Bổ sung theo ý kiến nhân dân");
        reader.see("what is different");
        reader.open("/plans/plan?number=" + number + "&edition=1");
        assertThat(reader.page().locator("#replaced")).isVisible();
    }

    @Test
    void goes_through_tasks_by_keyboard_and_pastes_a_table_where_they_stand() {
        var planner = Desk.at("/desk/plans", "kehoach.11953", browser.desktop("vi"));
        var page = planner.page();
        var number = begin(planner);
        planner.visit().open("/desk/plans/tasks?number=" + number + "&task=new");
        write(page, "Việc thứ nhất");
        page.locator("#title_vi").press("Control+Enter");
        write(page, "Việc thứ hai");
        page.locator("#act-save").click();
        assertThat(page.locator("#title_vi")).hasCount(0);
        page.waitForLoadState();

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page.locator("#title_vi")).hasValue("Việc thứ hai");
        assertThat(page.locator("#title_vi")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#title_vi")).hasCount(0);
        page.waitForLoadState();
        page.keyboard().press("n");
        assertThat(page.locator("#title_vi")).hasValue("");
        page.waitForLoadState();
        page.keyboard().press("Escape");

        assertThat(page.locator("#title_vi")).hasCount(0);
        page.waitForLoadState();
        page.evaluate("""
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
                }
                """, HEADINGS + "Việc dán vào\t3.2\t" + LEAD + "\t\t\tII\t\n");
        page.locator("#act-look").click();
        page.locator("#act-take-in").click();
        assertThat(page.locator("tr[id^='task-']")).hasCount(3);

        planner.visit().open("/desk/plans/plan?number=" + number);
        page.locator("#discard-sure summary").click();
        page.locator("#act-discard").click();
        assertThat(page.locator("#done")).isVisible();
        assertThat(planner.visit().open("/desk/plans/plan?number=" + number).status())
                .isEqualTo(404);
    }

    @Test
    void is_not_found_by_anybody_else_until_it_is_published() {
        var planner = Desk.at("/desk/plans", "kehoach.11953", browser.desktop("vi"));
        var number = begin(planner);
        var paths = List.of("plan", "tasks", "wording", "import", "bodies");

        for (var username : List.of("lanhdao.12205", "canbo.11953", "thanhtra")) {
            var other = Desk.of(username, browser.desktop("vi"));
            for (var path : paths) {
                assertThat(other.visit()
                                .open("/desk/plans/" + path + "?number=" + number)
                                .status())
                        .as(username + " " + path)
                        .isEqualTo(404);
            }
        }
        var citizen = browser.visit(Window.PHONE, "vi", false);
        assertThat(citizen.open("/plans/plan?number=" + number).status()).isEqualTo(404);
        var wire = Wire.to(LivePortal.shared());
        assertThat(wire.get("/files/plans/tasks.xlsx?number=" + number + "&edition=1")
                        .status())
                .isEqualTo(404);
        assertThat(wire.get("/files/plans/signed?number=" + number + "&edition=1")
                        .status())
                .isEqualTo(404);
    }

    /** Begins a plan of the ward, first with nothing filled in; its number. */
    private static String begin(Desk planner) {
        var page = planner.page();
        planner.visit().open("/desk/plans/wording");
        page.locator("#act-begin").click();
        assertThat(page.locator("#titleVi-error")).isVisible();
        planner.visit().see("a plan written wrongly");
        if (page.locator("#parent").count() > 0) {
            // What is owed after a plan of the province is written elsewhere.
            page.locator("#parent").selectOption("");
        }
        page.locator("#titleVi").fill("Kế hoạch nâng cao chỉ số PAPI, lần " + System.nanoTime());
        page.locator("#issuerVi").fill("Ủy ban nhân dân phường Phố Hiến");
        page.locator("#periodFrom").fill("2026-01-01");
        page.locator("#periodTo").fill("2026-12-31");
        page.locator("#basisVi").fill("Kế hoạch của Ủy ban nhân dân tỉnh");
        page.locator("#act-begin").click();
        assertThat(page.locator("#plan-state")).isVisible();
        return page.url().replaceAll(".*number=([A-Z0-9-]+).*", "$1");
    }

    private static void write(Page page, String title) {
        // The form before it is still there until the next page has come.
        assertThat(page.locator("#title_vi")).hasValue("");
        page.locator("#title_vi").fill(title);
        page.locator("#lead").fill(LEAD);
        page.locator("#quarter").selectOption("1");
    }

    private void publish(String language, String number, String documentNumber) {
        var leader = Desk.at("/desk/plans/plan?number=" + number, "lanhdao.11953", browser.desktop(language));
        var page = leader.page();
        page.locator("#act-review").click();
        page.locator("#documentNumber").fill(documentNumber);
        page.locator("#files").setInputFiles(PAPER);
        page.locator("#act-publish").click();
        assertThat(page.locator("#issuedOn-error")).isVisible();
        assertThat(page.locator("#kept-file")).isVisible();
        leader.visit().see("a plan signed wrongly");
        page.locator("#issuedOn").fill("2026-01-20");
        page.locator("#signedBy").fill("Trần Thị Hương Giang");
        page.locator("#act-publish").click();
        assertThat(page.locator("#done")).isVisible();
        leader.visit().see("a plan published");
    }

    private static FilePayload aWorkbook(String language) {
        var rows = List.<List<Object>>of(
                List.of(
                        "Họp dân lấy ý kiến thu chi",
                        "2.3",
                        "Phòng Kinh tế " + language,
                        "Trưởng phòng",
                        "Biên bản",
                        2,
                        ""),
                List.of("Tập huấn tổ trưởng", "1", LEAD, "", "", "", "30/9/2026"));
        return new FilePayload(
                "Các việc.xlsx",
                Xlsx.MEDIA_TYPE,
                Xlsx.of(List.of(new Table("Các việc", List.of(HEADINGS.strip().split("\t")), rows))));
    }
}
