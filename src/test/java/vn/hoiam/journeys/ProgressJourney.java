package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.files.FileSamples;

/** A ward tells how far what it promised has come, with a photo, and everybody reads it. */
class ProgressJourney {

    private static final String LEADER = "lanhdao.11953";
    private static final FilePayload BOARD =
            new FilePayload("Bảng niêm yết.jpg", "image/jpeg", FileSamples.jpeg(900, 600));
    private static final FilePayload MINUTES = new FilePayload("Biên bản.pdf", "application/pdf", FileSamples.pdf());

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void is_told_with_a_photo_that_is_kept_through_a_mistake_and_read_by_everybody() throws SQLException {
        var plan = PromisedTasks.publish();
        var desk = Desk.at("/desk/plans/plan?number=" + plan.number(), LEADER, browser.desktop("vi"));
        var page = desk.page();
        page.locator("#to-doing").click();
        assertThat(page.locator("#doing tbody tr").first()).hasAttribute("id", "task-1");
        assertThat(page.locator("#task-1 .due-over")).hasText(says(desk, "OVERDUE", PromisedTasks.DAYS_LATE));
        assertThat(page.locator("#task-2 .due-soon")).hasText(says(desk, "DUE_SOON", 7));
        desk.visit().see("tasks to tell of");

        page.locator("#task-1 a").click();
        desk.visit().see("telling of a task");
        page.locator("#files").setInputFiles(new FilePayload[] {BOARD, MINUTES});
        page.locator("#act-tell").click();
        assertThat(page.locator("#note-error")).isVisible();
        assertThat(page.locator("#state-field .error")).isVisible();
        assertThat(page.locator("#kept-files li")).hasCount(2);
        assertThat(page.locator("#nothing-told")).isVisible();
        desk.visit().see("telling of a task, mended");
        var preview = page.locator("#kept-files img").getAttribute("src");
        var file = preview.replaceAll("\\?.*", "");
        assertThat(browser.phone("vi").open(file).status()).isEqualTo(404);

        choose(page, desk.visit(), "DONE");
        page.locator("#note").fill("Đã niêm yết lịch tại trụ sở và nhà văn hóa.");
        page.locator("#act-tell").click();
        assertThat(page).hasURL(Pattern.compile(".*#task-1$"));
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#task-1 .due-late")).hasText(says(desk, "DONE_LATE", PromisedTasks.DAYS_LATE));
        assertThat(page.locator("#doing tbody tr").last()).hasAttribute("id", "task-1");

        page.locator("#task-2 a").click();
        choose(page, desk.visit(), "STARTED");
        page.locator("#note").fill("Đã dọn 46 điểm.");
        page.locator("#reached").fill("46,x");
        page.locator("#act-tell").click();
        assertThat(page.locator("#reached-error")).isVisible();
        assertThat(page.locator("#note")).hasValue("Đã dọn 46 điểm.");
        page.locator("#reached").fill("46");
        page.locator("#act-tell").click();
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#lot-late")).hasText("1");
        desk.visit().open("/desk/plans/plan?number=" + plan.number());
        assertThat(page.locator("main")).containsText("Ghi việc 2 đang làm, tính đến ");

        reads(plan, file, Window.PHONE, "vi", false);
        reads(plan, file, Window.DESKTOP, "en", true);
    }

    private void reads(PromisedTasks plan, String file, Window window, String language, boolean runsScripts) {
        var reader = browser.visit(window, language, runsScripts);
        reader.open(plan.plan());
        assertThat(reader.page().locator("#lot-late")).hasText("1");
        assertThat(reader.page().locator("#lot-open")).hasText("2");
        reader.see("plan with progress");
        reader.page().locator("#task-1 th a").click();
        assertThat(reader.page().locator("#standing"))
                .containsText(reader.says("plans.time.DONE_LATE", PromisedTasks.DAYS_LATE));
        assertThat(reader.page().locator("#told li.by-office")).hasCount(1);
        assertThat(reader.page().locator("#told")).containsText("Đã niêm yết lịch tại trụ sở và nhà văn hóa.");
        assertThat(reader.page().locator(".album a")).hasCount(2);
        assertThat(reader.page().locator(".album img")).hasAttribute("src", file);
        assertThat(reader.page().locator(".album img")).hasAttribute("alt", Pattern.compile(".*1.*"));
        assertThat(reader.page().locator("#told")).not().containsText("Biên bản");
        reader.see("task with progress");
        var answer = reader.page().request().get(file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("image/jpeg");
        var whole = reader.page().request().get(file.replace("/preview", ""));
        assertThat(whole.headers().get("content-disposition"))
                .startsWith("attachment; filename=\"" + plan.number() + "-1-")
                .doesNotContain("ni%C3%AAm");

        reader.open(plan.task(2));
        assertThat(reader.page().locator("#reached-of")).containsText(reader.says("plans.reached.of", "46", "60"));
        assertThat(reader.page().locator("#reached-of")).containsText("(76%)");
        assertThat(reader.page().locator("#bar")).isVisible();
        reader.see("task that is counted");
        reader.open(plan.task(3));
        assertThat(reader.page().locator("#nothing-told")).isVisible();
        reader.see("task nobody told of");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, en", "NARROW, vi"})
    void is_told_from_a_telephone(Window window, String language) throws SQLException {
        var plan = PromisedTasks.publish();
        var desk = Desk.at(plan.progress(3), LEADER, browser.visit(window, language, true));
        desk.visit().see("telling of a task");
        choose(desk.page(), desk.visit(), "NOT_DONE");
        desk.page().locator("#note").fill("Chưa họp được vì mưa bão.");
        desk.page().locator("#act-tell").click();
        assertThat(desk.page().locator("#done")).isVisible();
        desk.visit().see("tasks to tell of");
    }

    @Test
    void is_told_by_nobody_of_another_unit_and_no_handler() throws SQLException {
        var plan = PromisedTasks.publish();
        var wire = Wire.to(LivePortal.shared());
        for (var username : new String[] {"canbo.11953", "lanhdao.12205", "thanhtra"}) {
            var official = Sessions.of(wire, username);
            assertThat(official.get(plan.doing()).status()).as(username).isEqualTo(404);
            assertThat(official.get(plan.progress(1)).status()).as(username).isEqualTo(404);
        }
        var leader = Sessions.of(wire, LEADER);
        assertThat(leader.get(plan.progress(99)).status()).isEqualTo(404);
        assertThat(leader.get("/desk/plans/doing?number=PAPI-1999").status()).isEqualTo(404);
        assertThat(leader.get("/desk/plans/doing").status()).isEqualTo(404);
        assertThat(wire.get(plan.task(99)).status()).isEqualTo(404);
        assertThat(wire.get("/plans/task?task=1").status()).isEqualTo(404);
        assertThat(wire.get("/plans/task").status()).isEqualTo(404);
    }

    private static void choose(Page page, Visit visit, String state) {
        page.locator("#state-field")
                .getByText(visit.says("plans.told." + state))
                .first()
                .click();
    }

    private static String says(Desk desk, String time, int days) {
        return desk.visit().says("plans.time." + time, days);
    }
}
