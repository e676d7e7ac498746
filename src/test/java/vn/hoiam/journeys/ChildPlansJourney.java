package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoiam.calendar.Now;
import vn.hoiam.files.FileSamples;

/** The province issues its plan; Phố Hiến ward sees that it owes one, writes and issues it, and everybody sees who has. */
class ChildPlansJourney {

    private static final FilePayload PAPER = new FilePayload("ke-hoach.pdf", "application/pdf", FileSamples.pdf());

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"PHONE, vi, 2026", "DESKTOP, en, 2027"})
    void a_ward_issues_its_plan_after_that_of_the_province(Window window, String language, int year) throws Exception {
        // Whoever comes first waits for pages that nobody has opened yet, and a browser does not wait as long.
        assertThat(Sessions.of(Wire.to(LivePortal.shared()), Planners.OF_PROVINCE, "/desk/plans")
                        .get("/desk/plans/wording")
                        .status())
                .isEqualTo(200);
        var parent = issuedByProvince(window, language, year);

        var planner = Desk.at("/desk/plans", Planners.OF_WARD, browser.visit(window, language, true));
        var page = planner.page();
        assertThat(page.locator("#owed")).containsText(planner.visit().says("plans.duty.OWING"));
        planner.visit().see("plans that are owed");
        page.locator("#begin-11953-" + parent).click();
        assertThat(page.locator("#unit")).hasValue("11953");
        assertThat(page.locator("#parent")).hasValue(parent);
        planner.visit().see("a plan to begin after another");
        fill(planner, year);
        planner.press("begin");
        assertThat(page.locator("#done")).isVisible();
        var child = numberIn(page.url());
        assertThat(page.locator("#above")).isVisible();
        assertThat(page.locator("#missing li")).hasCount(2);
        Planners.write(LivePortal.shared(), child, "Niêm yết ngân sách của phường");

        page.locator("#to-ties").click();
        page.locator("select[id$=':above']").selectOption("1");
        planner.visit().see("tasks to tie");
        planner.press("tie");
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("#missing li")).hasCount(1);
        planner.visit().see("what a plan leaves open");
        planner.visit().open("/desk/plans");
        assertThat(page.locator("#owed a[href*='number=" + child + "']")).isVisible();

        publish(Desk.at("/desk/plans/plan?number=" + child, "lanhdao.11953", browser.visit(window, language, true)));
        planner.visit().open("/desk/plans");
        assertThat(page.locator("#owed-11953-" + parent)).hasCount(0);

        everybodySees(browser.visit(window, language, false), parent, child);
    }

    private static void everybodySees(Visit reader, String parent, String child) {
        var page = reader.page();
        reader.open("/plans/plan?number=" + parent);
        page.locator("#to-children").click();
        assertThat(page.locator("#children tbody tr")).hasCount(104);
        assertThat(page.locator("#total-MET_IN_TIME dd")).hasText("1");
        assertThat(page.locator("#unit-11953")).containsText(reader.says("plans.duty.MET_IN_TIME"));
        reader.see("plans below another");
        page.locator("#state").selectOption("MET_IN_TIME");
        page.locator("#filter").click();
        assertThat(page.locator("#children tbody tr")).hasCount(1);
        page.locator("#unit-11953 a").click();
        assertThat(page.locator("#above a[href*='" + parent + "']")).isVisible();
        assertThat(page.locator("#task-1 a[href$='task-1']")).isVisible();
        assertThat(page.locator("#missing li")).hasCount(1);
        reader.see("a plan that carries out another");
        reader.open("/plans/children?number=" + child);
        assertThat(page.locator("#none")).isVisible();
        reader.see("no plans below");
    }

    private String issuedByProvince(Window window, String language, int year) throws Exception {
        var planner = Desk.at("/desk/plans/wording", Planners.OF_PROVINCE, browser.visit(window, language, true));
        planner.page().locator("#unit").selectOption("33");
        fill(planner, year);
        planner.press("begin");
        assertThat(planner.page().locator("#done")).isVisible();
        var number = numberIn(planner.page().url());
        Planners.write(LivePortal.shared(), number, "Công khai ngân sách", "Tiếp công dân đúng lịch");
        publish(Desk.at("/desk/plans/plan?number=" + number, "lanhdao.33", browser.visit(window, language, true)));
        planner.visit().open("/desk/plans");
        assertThat(planner.page().locator("#below-" + number)).containsText("104");
        planner.visit().see("plans that units below owe");
        return number;
    }

    private static void fill(Desk planner, int year) {
        var page = planner.page();
        page.locator("#titleVi").fill("Kế hoạch nâng cao chỉ số PAPI năm " + year);
        page.locator("#issuerVi").fill("Ủy ban nhân dân");
        page.locator("#periodFrom").fill(year + "-01-01");
        page.locator("#periodTo").fill(year + "-12-31");
        page.locator("#basisVi").fill("Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh");
    }

    private static void publish(Desk leader) {
        var page = leader.page();
        leader.press("review");
        assertThat(page.locator("#done")).isVisible();
        page.locator("#documentNumber").fill("12/KH-UBND");
        page.locator("#issuedOn").fill(LocalDate.now(Now.VIETNAM).toString());
        page.locator("#signedBy").fill("Trần Thị Hương Giang");
        page.locator("#files").setInputFiles(PAPER);
        leader.press("publish");
        assertThat(page.locator("#done")).isVisible();
    }

    private static String numberIn(String address) {
        return address.replaceAll(".*number=([A-Z0-9-]+).*", "$1");
    }
}
